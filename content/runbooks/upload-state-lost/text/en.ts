import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'An upload goes on at a registry that does not know it',
  summary:
    'The parts of one upload reach different registries, or one that was restarted, and these do not share the secret or the storage that an upload needs.',
  symptom:
    '`docker push` counts down again and again and ends with `blob upload unknown`; Podman and skopeo say `blob upload invalid`. Some layers go through by luck. Pulls work. The registry log has `error resolving upload: invalid secret`, or uploads that start with 202 and continue with 404.',
  background: [
    'An upload is several requests: POST starts it, PATCH brings the data, PUT finishes it. Between them the registry keeps nothing in memory. It hands the state to the client in the address, as `_state`, and signs it with its secret `http.secret`. The registry that gets the next request checks the signature and looks for the data in the storage.',
    'So every registry behind one address needs the same secret and the same storage. With another secret the answer is 404 `BLOB_UPLOAD_INVALID`, and the log says `invalid secret`. With another storage it is 404 `BLOB_UPLOAD_UNKNOWN`, or the upload continues at the wrong place; images pushed a moment ago then give `manifest unknown` every other time.',
    'Without a configured secret a registry makes one up at each start and says `No HTTP secret provided`. With a single registry that is harmless: only uploads that were under way during a restart fail, and they are repeated. With several it is the cause.',
    'GitLab’s packages configure a secret: the Linux package keeps it in `/etc/gitlab/gitlab-secrets.json`, the chart in a Secret that all pods mount. They differ when nodes were set up separately, or when a registry was added by hand.',
    'Sticky sessions at the load balancer are often recommended instead. They hide it as long as every client keeps its address and no registry restarts, and they do nothing about separate storage.',
  ],
  questions: {
    fault: {
      title: 'What does the registry log say when the upload breaks?',
      help: 'The command shows the last lines of the log. Take the log of every registry: the line stands in that of the one which did not know the upload.',
      answers: {
        secret: '`invalid secret`',
        storage: '`blob upload unknown`',
        unsure: 'I cannot tell',
      },
    },
    secrets: {
      title: 'Do all registries behind the address have the same upload secret?',
      help: 'The command prints a fingerprint of the secret, never the secret itself. With several hosts run it on each and compare; in Kubernetes it compares the pods.',
      answers: {
        different: 'No, they differ',
        none: 'None is set',
        same: 'Yes, or there is only one registry',
        unsure: 'I do not know',
      },
    },
    storage: {
      title: 'Do all registries use the same storage?',
      findOut:
        'Compare the storage blocks of the registries: bucket, prefix and region, or the directory and the volume below it. A directory of the same name on two hosts is not the same storage.',
      answers: {
        shared: 'Yes, or there is only one registry',
        separate: 'No',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'same-secret': {
      title: 'Give all registries the same upload secret',
      body: 'Its value does not matter, only that it is secret, does not change and is the same everywhere. Uploads under way break once, when it is changed.',
    },
    'share-storage': {
      title: 'Let all registries use one storage, or run only one',
      body: 'Several registries need storage that all of them see: object storage, or one that they all mount. A single one is the quick way out. For several on purpose, see [[scaling]].',
    },
    'push-again': {
      title: 'The upload was lost once: repeat it',
      body: 'Secret and storage fit. Then a registry was restarted in the middle, or the upload had been cancelled or removed as too old. If it happens again with every push, look for restarts.',
    },
  },
  steps: {
    compare: {
      title: 'Compare the secrets',
      body: 'The same twelve characters everywhere mean the same secret.',
    },
    make: {
      title: 'Make a secret',
      body: 'Once, not on every node. With Helm the Secret is created with it. If it exists already, the chart only has to be told its name.',
      undo: 'Delete the new Secret once nothing names it any more; elsewhere there is nothing to undo.',
    },
    set: {
      title: 'Write it into the configuration of every registry',
      body: 'Put the output of the previous step between the quotes, on every node. If the nodes share one `gitlab-secrets.json` already, copying that file is the other way; it holds more than this secret, so keep a copy.',
      undo: 'Take the setting out again and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration on every registry node',
      body: 'The registries restart. Uploads under way fail and can be repeated.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'see-storage': {
      title: 'Compare the storage of the registries',
      body: 'Run it for every registry. Secrets are masked.',
    },
    'one-registry': {
      title: 'Run a single registry for now',
      body: 'What was pushed to the storage of the others cannot be pulled any more until it is brought together.',
      undo: 'Put the previous number of pods back and apply the configuration.',
    },
    'apply-replica': {
      title: 'Apply the configuration',
      body: 'The surplus pods are stopped.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'common-storage': {
      title: 'Move to storage that all registries share',
      body: 'Object storage is made for it: [[storage-s3]]. Copy the images of every registry into it before you switch; the same blob in two places has the same name and content.',
      undo: 'Put the previous storage block back. Images pushed meanwhile are in the new storage only.',
    },
    'see-log': {
      title: 'See whether the registry was restarted',
      body: 'Look for `listening on` during the push, and for pods or processes that are only minutes old.',
    },
    'no-restarts': {
      title: 'Push again',
      body: 'If the registry is restarted all the time, find out by whom: memory running out is a frequent reason.',
    },
  },
  checks: {
    push: {
      title: 'Push a new image of several layers, a few times',
      fixed: 'The push went through. With several registries, repeat it a few times: luck looks the same.',
      notFixed: 'It still breaks. Paste the logs of all registries of the same minute.',
    },
  },
  evidence: {
    'invalid-secret': 'A registry got an upload whose state was signed with another secret.',
    'upload-refused-secret': 'A registry refused an upload because its state was signed with another secret.',
    'upload-data-missing': 'A registry got an upload whose data it does not find in its storage.',
    'upload-not-continued': 'An upload was continued, and the registry did not know it.',
    'upload-not-continued-json': 'An upload was continued, and the registry did not know it.',
    'client-upload-lost': 'The client was told that its upload does not exist or does not fit.',
    'client-upload-404': 'The upload was continued and got 404.',
    'random-secret':
      'This registry made up its secret at its start. Alone it is normal; with several registries it breaks uploads.',
    'secrets-different': 'The registries have different upload secrets.',
    'secrets-same': 'The registries have the same upload secret.',
    'secrets-none': 'No upload secret is configured.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
