import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The clocks of two hosts disagree',
  summary:
    'Two of the hosts that take part do not agree on the time, so a token, a signed storage request or a certificate seems to come from the past or the future.',
  symptom:
    '`docker login` ends with `401 Unauthorized` although the password is right, or storage answers `RequestTimeTooSkewed`, or the client says `certificate has expired or is not yet valid` with `is before`. It often starts after a virtual machine was paused, restored or moved.',
  background: [
    'A token carries the time from which it is valid and the time at which it ends. GitLab writes them with its clock; the registry reads them with its own. The start is set 5 seconds back and the registry allows 60 seconds more on either side, so nothing happens up to 65 seconds.',
    'If the registry is more than 65 seconds behind, every token lies in its future: `token used before time`, or `token not to be used before` in older registries. If it is ahead by more than the lifetime of a token (5 minutes unless changed) plus 60 seconds, every token is expired on arrival. In between, tokens live shorter and long pushes fail early.',
    'An expired token alone does not prove a wrong clock. When a fresh `docker login` works and only long pushes fail after about the same number of minutes, the token ran out during the push, and the clocks are right.',
    'The clock of the client plays no part in tokens. It matters for certificates only: `is before` means that the clock of the client is behind, `is after` means that the certificate has expired. S3 refuses requests that are more than 15 minutes off, whichever way.',
    'There is nothing to set in GitLab for this: the tolerance is fixed. A longer token lifetime hides a registry that is ahead, does nothing for one that is behind, and is the wrong repair for both.',
  ],
  questions: {
    what: {
      title: 'What complains about the time?',
      help: 'Try to log in once, then look at what the registry says about it.',
      answers: {
        'not-yet-valid': 'The registry: a token is not valid yet (`token used before time`)',
        expired: 'The registry: a token has expired',
        storage: 'Object storage: `RequestTimeTooSkewed`, `invalid_grant`',
        certificate: 'A client: a certificate is not yet valid (`is before`)',
        unsure: 'I do not know',
      },
    },
    fresh: {
      title: 'Does a fresh login fail too?',
      help: 'A login gets a new token and uses it at once. If even that is refused, it is the clock.',
      answers: {
        refused: 'Yes, it ends with 401',
        accepted: 'No, it succeeds; only long pushes fail',
        unsure: 'I cannot try',
      },
    },
    offset: {
      title: 'How far apart are the clocks of the registry and of GitLab?',
      help: 'The command compares the clock where the registry runs with the `Date` header of GitLab and prints the difference in seconds. A minus sign means that the registry is behind.',
      answers: {
        behind: 'The registry is behind by more than 65 seconds',
        ahead: 'The registry is ahead by more than 60 seconds',
        agree: 'They agree',
        unsure: 'I cannot tell',
      },
    },
    wrong: {
      title: 'Which of the two clocks is wrong?',
      help: 'Run the command on the host of the registry. A clock that follows a time server is the right one.',
      answers: {
        registry: 'That of the registry',
        gitlab: 'That of GitLab',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'sync-registry': {
      title: 'Set the clock of the registry right',
      body: 'Do this on the host that runs the registry. With Helm, that is every node that can run its pods.',
    },
    'sync-gitlab': {
      title: 'Set the clock of GitLab right',
      body: 'Do this on the hosts that run GitLab Rails. They write the times into the tokens.',
    },
    'sync-both': {
      title: 'Let both hosts follow a time server',
      body: 'Which clock is wrong does not matter once both follow the same time.',
    },
    'sync-storage': {
      title: 'Set the clock of the registry right for object storage',
      body: 'The registry signs its storage requests with its own time. If you run the store yourself, look at its clock as well.',
    },
    'sync-client': {
      title: 'Set the clock of the client right',
      body: 'Do this on the machine that printed the error: the Docker host, the runner or the Kubernetes node. If its clock is right, the certificate was issued by a machine whose clock is ahead.',
    },
    'no-offset': {
      title: 'The clocks agree now: look for another node or a moment',
      body: 'The error may have come from another node behind the same name, or from the minutes after a virtual machine was resumed.',
    },
    'token-lifetime': {
      title: 'The clocks are right: the token runs out during long pushes',
      body: 'A push that takes longer than a token lives is refused in the middle. How long tokens live is a setting: [[token-duration]].',
    },
  },
  steps: {
    'see-clock': {
      title: 'Look at the clock',
      body: 'Containers and pods have the clock of the host they run on, so run this on that host.',
    },
    'turn-on': {
      title: 'Turn time synchronisation on',
      body: 'It starts the time service that is installed, chrony or systemd-timesyncd. If none is, install chrony first. Should the clock be ahead on a host with PostgreSQL, let chrony slew it: a clock that jumps back can upset databases.',
      undo: 'Turn it off with `sudo timedatectl set-ntp false`. The corrected time stays.',
    },
    'guest-time': {
      title: 'On a virtual machine, look at the host as well',
      body: 'A guest takes its time from the host after a pause, a snapshot or a move. Correct the clock of the host and leave one source of time for the guest, either the tools of the hypervisor or NTP. If no time server can be reached, open UDP port 123 or use one inside your network.',
      undo: 'Put the former time settings of the guest back.',
    },
    'every-node': {
      title: 'Measure every node',
      body: 'Repeat this on each node that runs a registry, and give the address of each GitLab node directly rather than that of the load balancer.',
    },
    'read-again': {
      title: 'Read the refusals again',
      body: 'Log in once more and see whether new lines appear. Lines from before the clocks agreed no longer matter.',
    },
  },
  checks: {
    offset: {
      title: 'Compare the clocks again',
      fixed: 'The clocks agree. Tokens issued from now on are accepted.',
      notFixed: 'The clocks still disagree. chrony corrects slowly: wait some minutes, then compare again.',
    },
    state: {
      title: 'Look at the clock again',
      fixed: 'The clock follows a time server.',
      notFixed: 'The clock does not follow a time server yet. See whether one can be reached.',
    },
    login: {
      title: 'Log in again',
      fixed: 'The login works: the times fit.',
      notFixed: 'The login still fails. Look at the log of the registry for the reason it gives now.',
    },
  },
  evidence: {
    'token-not-yet-valid':
      'By the clock of the registry, this token is not valid yet: the clock is behind that of GitLab.',
    'token-expired': 'By the clock of the registry, this token has run out.',
    'token-outside-times': 'By the clock of the registry, this token is outside the times for which it was issued.',
    'fresh-login-refused': 'A token that had just been issued was refused.',
    'fresh-login-accepted': 'A token that had just been issued was accepted.',
    's3-time-skewed': 'The object storage sees a time in the request that is too far from its own.',
    'gcs-token-time': 'Google refuses the token because its times are not plausible.',
    'gcs-invalid-grant': 'Google refuses the service account: a wrong clock or a deleted key.',
    'azure-time-frame': 'Azure sees a signature outside its time frame.',
    'certificate-not-yet-valid':
      'By the clock of this client, the certificate becomes valid only in the future: the clock is behind.',
    'certificate-not-yet-valid-openssl':
      'By the clock of this client, the certificate becomes valid only in the future.',
    'registry-behind': 'The clock of the registry is behind that of GitLab.',
    'registry-ahead': 'The clock of the registry is ahead of that of GitLab.',
    'clocks-agree': 'The two clocks agree as far as tokens are concerned.',
    'host-synchronised': 'The clock of this host follows a time server.',
    'host-not-synchronised': 'The clock of this host follows no time server.',
    'timedatectl-no': 'The clock of this host follows no time server.',
    'timedatectl-yes': 'The clock of this host follows a time server.',
    'longer-lifetime': 'New tokens live longer than the 5 minutes of the default.',
    'short-lifetime': 'New tokens live 5 minutes or less.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
