/**
 * Docker and containerd print this where an address asks for a password (`Basic`) and they have none for it; asked for a token, they
 * fetch one without a login and are refused in other words (registry/client/auth/session.go of distribution). Texts: beyond.md B17, B28.
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  'no-basic-auth': {
    role: 'cause',
    literals: ['no basic auth credentials'],
    pattern: /(?:^\s{0,8}|: \s{0,8}|")no basic auth credentials(?=["\\\s(]|$)/,
    registry: true,
    examples: [
      'no basic auth credentials',
      'Error response from daemon: Get "https://registry.example.com/v2/g/a/manifests/1": no basic auth credentials',
      'WARNING: Failed to pull image with policy "always": Error response from daemon: Head "https://registry.example.com/v2/group/app/manifests/1": no basic auth credentials (manager.go:250:0s)',
      'failed to resolve reference "registry.example.com/group/app:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    ],
    lookAlikes: [
      'If it says `no basic auth credentials`, log in again.',
      '{"error":"no basic auth credentials-provider is configured"}',
    ],
  },
  'helper-failed': {
    role: 'cause',
    literals: ['error getting credentials', 'error storing credentials'],
    pattern: /error (?:getting|storing) credentials - err: (?:exit status \d{1,3}|exec: )/,
    sets: { storedLogin: 'helper-failed' },
    registry: true,
    examples: [
      'error getting credentials - err: exit status 1, out: ``',
      'Error saving credentials: error storing credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`',
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    ],
    lookAlikes: ['error getting credentials from the vault: exit status 1'],
  },
  // A login in a script or a job to which no password was given: the variable is empty, or --password-stdin is missing.
  'no-password-given': {
    role: 'symptom',
    literals: ['from a non TTY device'],
    pattern: /Cannot perform an interactive login from a non TTY device/,
    weight: 4,
    registry: true,
    examples: ['Error: Cannot perform an interactive login from a non TTY device'],
    lookAlikes: ['the input device is not a TTY'],
  },
  'pull-secret-missing': {
    role: 'symptom',
    literals: ['some image pull secrets'],
    pattern: /Unable to retrieve some image pull secrets/,
    suggests: { 'no-basic-auth-credentials': 5, 'auth-denied': 3 },
    resolvedBy: ['symptoms/pod-pulled'],
    sets: { denial: 'forbidden', storedLogin: 'no', client: 'kubelet' },
    registry: true,
    examples: [
      '  Warning  FailedToRetrieveImagePullSecret  12s (x5 over 2m)  kubelet  Unable to retrieve some image pull secrets (gitlab-registry); attempting to pull the image may not succeed.',
    ],
    lookAlikes: ['Unable to retrieve some secrets'],
  },

  // --- what our own command prints ---
  'asks-token': {
    role: 'context',
    literals: ['registry asks for: '],
    pattern: /^registry asks for: token$/,
    sets: { authChallenge: 'token' },
    healthy: true,
    registry: true,
    examples: ['registry asks for: token'],
    lookAlikes: ['registry asks for: basic'],
  },
  'asks-basic': {
    role: 'context',
    literals: ['registry asks for: '],
    pattern: /^registry asks for: basic$/,
    sets: { authChallenge: 'basic' },
    registry: true,
    examples: ['registry asks for: basic'],
    lookAlikes: ['registry asks for: token'],
  },
  'asks-nothing': {
    role: 'context',
    literals: ['registry asks for: '],
    pattern: /^registry asks for: nothing$/,
    sets: { authChallenge: 'none' },
    registry: true,
    examples: ['registry asks for: nothing'],
    lookAlikes: ['registry asks for: token'],
  },
  'basic-challenge': {
    role: 'context',
    literals: ['Www-Authenticate: Basic'],
    pattern: /^(?:< )?Www-Authenticate: Basic realm=/im,
    sets: { authChallenge: 'basic' },
    examples: ['< WWW-Authenticate: Basic realm="Registry"'],
    lookAlikes: ['< Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"'],
  },
});
