import type { SignatureText } from '../../src/runbook/define.ts';
import type symptoms from '../symptoms.ts';

export default {
  'login-succeeded': 'The registry accepted the login.',
  'login-401':
    'The client was given a token by GitLab, and the registry refused it. A wrong password ends differently.',
} satisfies SignatureText<typeof symptoms>;
