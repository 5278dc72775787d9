import type { SignatureText } from '../../src/runbook/define.ts';
import type symptoms from '../symptoms.ts';

export default {
  'login-succeeded': 'レジストリがログインを受け入れました。',
  'login-401':
    'クライアントはGitLabからトークンを受け取りましたが、レジストリが拒否しました。パスワードが違う場合は別のメッセージになります。',
} satisfies SignatureText<typeof symptoms>;
