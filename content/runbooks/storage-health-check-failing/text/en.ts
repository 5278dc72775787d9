import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry’s health check fails, so every request gets 503',
  summary:
    'A check that the registry makes of its own storage fails, and as long as it does the registry refuses everything with 503.',
  symptom:
    'Login, pull and push all fail with `503 Service Unavailable`, from about half a minute after the registry started. The answer is JSON: `health check failed: please see /debug/health`. The registry process runs; its log has hardly anything but `503`.',
  background: [
    'Every 10 seconds the registry asks its storage for something small. After three failures running it answers every request with 503, even those that need no storage, such as a login. As soon as the check succeeds again, so do the requests; nothing has to be restarted.',
    'So the 503 is not what is wrong, but a message about it: the storage refuses the registry, cannot be reached, has no room, or cannot be read. Which of these, the body of `/debug/health` on the debug server says word for word. GitLab’s registry also logs it as `storage driver health check: …`.',
    'In the Linux package and Docker Compose the check is on and the debug server is off; in the Helm chart it is the other way round, and the probes of the pod ask `/debug/health`. A registry with its own configuration can have more checks: of a database, of an address, or of a file whose mere existence means “down”.',
    "Old advice switches the check off with `registry['health_storagedriver_enabled'] = false` and leaves it there. The setting is right (another name for it, `storagedriver_health_enabled`, never worked), but the storage stays broken: instead of 503, single pulls and pushes now fail with 500.",
    'A 503 with a web page, or with “Service Temporarily Unavailable”, comes from a proxy that has no registry behind it: that is [[gateway-error]].',
  ],
  questions: {
    check: {
      title: 'Which check fails?',
      help: 'The command asks the debug server and then searches the log. `registry health: 000` means that there is no debug server; then the log decides.',
      answers: {
        storage: 'The storage: `storagedriver_…`',
        file: 'A file: `file exists`',
        database: 'The metadata database',
        unsure: 'It says nothing, or I cannot run it',
      },
    },
    reason: {
      title: 'What does the check say about the storage?',
      help: 'The same command; the text after the name of the driver is the error itself.',
      answers: {
        refused: 'It refuses: `AccessDenied`, `Forbidden`, keys, bucket',
        full: 'No room: `no space left on device`, a quota',
        permission: '`permission denied`, `read-only file system`',
        unreachable: 'It is not reached: `dial tcp`, `no such host`, a timeout',
        empty: '`Path not found`',
        unsure: 'Something else, or nothing',
      },
    },
  },
  outcomes: {
    refused: {
      title: 'The object storage refuses the registry',
      body: 'Keys, rights, region or bucket do not fit. With Azure or Google Cloud Storage, look at the role of the account in the same way: it must be able to list, read and write.',
    },
    full: {
      title: 'The storage has no room',
      body: 'Once there is room again, the check succeeds by itself within seconds.',
    },
    permission: {
      title: 'The registry may not use its storage directory',
      body: 'The directory cannot even be read. Once it can, the check succeeds by itself within seconds.',
    },
    unreachable: {
      title: 'The registry does not reach its storage',
      body: 'Something between the two, or the address in the configuration, is wrong.',
    },
    empty: {
      title: 'The storage is empty, and the check takes that for a fault',
      body: 'The path that the registry uses has nothing in it yet. Make sure first that it is really new: if images should be there, the bucket or the prefix in the configuration is wrong. In a new one, the check succeeds as soon as the first image is stored.',
    },
    'see-the-error': {
      title: 'Make the registry say what the check meets',
      body: 'The debug server shows the error word for word. It listens on this host alone and is turned off again afterwards.',
    },
    'remove-file': {
      title: 'Take the file away that means “down”',
      body: 'Somebody configured a file with which the registry can be taken out of service, and it exists.',
    },
    database: {
      title: 'Make the metadata database answer again',
      body: 'The registry checks its database too, and that check fails.',
    },
  },
  steps: {
    'see-storage': {
      title: 'See which bucket and prefix the registry uses',
      body: 'Compare them with where the images are. Do not go on if they should be elsewhere.',
    },
    'check-off': {
      title: 'Turn the check off for now',
      body: 'The registry then answers again and shows the true error of each request.',
      undo: 'Take the setting out again and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'first-image': {
      title: 'Push a first image',
      body: 'Any small image will do.',
      undo: 'Delete its tag in GitLab.',
    },
    'check-on': {
      title: 'Take the setting out and apply the configuration again',
      body: 'From now on the check says again when the storage is in trouble.',
      undo: 'Put the setting back and apply the configuration.',
    },
    'see-errors': {
      title: 'See what the registry met at its storage before',
      body: 'Often the reason is in the log already, from requests before the check failed.',
    },
    'debug-on': {
      title: 'Turn the debug server on',
      body: 'Keep it on `localhost`: it shows internals. If something listens on 5001 already, choose another port. More of what it tells: [[debug-server]].',
      undo: 'Take the setting out again and apply the configuration.',
    },
    'read-health': {
      title: 'Read the error, and paste it here',
      body: 'Wait for half a minute after the restart, until the check has failed three times.',
    },
    'debug-off': {
      title: 'Take the debug server out of the configuration again',
      body: 'Leave it on only if you collect its metrics.',
      undo: 'Put the setting back and apply the configuration.',
    },
    'see-health': {
      title: 'See which file it is',
      body: 'The body names its path.',
    },
    'take-file-away': {
      title: 'Ask why it is there, then remove it',
      body: 'It may have been put there on purpose, for maintenance. The registry notices within seconds.',
      undo: 'Create the empty file again.',
    },
    'see-log': {
      title: 'See what the registry says about its database',
      body: 'Look for `failed to connect`, `SQLSTATE` or a timeout.',
    },
    'mend-database': {
      title: 'Start or reach the database again',
      body: 'Check that PostgreSQL runs, that the registry’s host may connect, and that password and name fit. The registry reconnects by itself.',
      undo: 'Put back whatever you changed in the configuration of the database.',
    },
  },
  checks: {
    answer: {
      title: 'Ask the registry again',
      fixed: 'It answers. Everything else works again too.',
      notFixed: 'It is still 503. After a repair the check needs up to 10 seconds.',
    },
  },
  evidence: {
    'requests-refused': 'The registry refuses requests because a health check of its own fails.',
    'storage-check-failed': 'The registry logs that its check of the storage failed, and why.',
    'storage-check-shown': 'The debug server shows a failing check of the storage, with the error.',
    'file-check-shown': 'The debug server shows a file check that fails because the file exists.',
    'says-refused': 'The check says that the storage refuses the registry.',
    'says-full': 'The check says that the storage has no room.',
    'says-permission': 'The check says that the registry may not use the directory.',
    'says-unreachable': 'The check says that the storage cannot be reached.',
    'says-empty': 'The check found nothing at its path.',
    'access-503': 'A 503 of 125 bytes: exactly the registry’s answer while a health check fails.',
    'access-503-json': 'A 503 of 125 bytes: exactly the registry’s answer while a health check fails.',
    'client-503': 'The registry’s address answers 503.',
    'pod-not-ready': 'Kubernetes asks the registry for its health and gets no good answer.',
    'health-503': 'A health check of the registry fails.',
    'health-other': 'What the debug server answers: 200 is healthy, 000 means there is none.',
    'answers-again': 'The registry answers requests.',
    'answer-503': 'The registry’s address answers 503.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
