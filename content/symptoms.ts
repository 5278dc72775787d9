/**
 * Signatures that several runbooks share: what programs say when they only know that something failed, what is normal although it
 * looks bad, and what shows that something works. Words: content/symptoms-text/<locale>.ts.
 */
import { defineSignatures } from '../src/diagnose/define.ts';

export default defineSignatures({
  'login-succeeded': {
    role: 'context',
    literals: ['Login Succeeded'],
    pattern: /^Login Succeeded!?$/,
    healthy: true,
    registry: true,
    examples: ['Login Succeeded', 'Login Succeeded!'],
    lookAlikes: ['If you see Login Succeeded, go on'],
  },
  // Rails gave a token and the registry refused it: never a wrong password.
  'login-401': {
    role: 'symptom',
    literals: ['login attempt to '],
    pattern: /login attempt to https?:\/\/(?<registryHost>[\w.:[\]-]{1,260})\/v2\/ failed with status: 401/,
    suggests: { 'token-untrusted-key': 5, 'token-rejected': 3, 'clock-skew': 2 },
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
    ],
    lookAlikes: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 404 Not Found',
    ],
  },
});
