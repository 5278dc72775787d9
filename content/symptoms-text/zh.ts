import type { SignatureText } from '../../src/runbook/define.ts';
import type symptoms from '../symptoms.ts';

export default {
  'login-succeeded': '注册表接受了登录。',
  'login-401': '客户端已从 GitLab 拿到令牌，但被注册表拒绝。密码错误时报的是另一种信息。',
} satisfies SignatureText<typeof symptoms>;
