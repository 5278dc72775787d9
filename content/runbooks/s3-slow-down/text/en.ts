import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/en.ts';

export default {
  title: 'The object storage answers 503 SlowDown, or with an error of its own',
  summary:
    'The object storage knows the registry and would serve it, but the requests come too fast, or the store itself is disturbed.',
  symptom:
    'Pushes and pulls sometimes fail with `500 Internal Server Error`, more often while many jobs run, and work when repeated. Each failure takes seconds, because the registry tries again before it gives up. The log has `s3aws: SlowDown: Please reduce your request rate.` or `InternalError`.',
  background: [
    'Stores limit how many requests they take in a second. Above that they answer 503 with `SlowDown`, until it gets quieter. The driver repeats such a request with growing pauses, five times by default, and only then reports an error. So what the log shows are the requests that failed again and again.',
    'The client does not see the 503. The registry turns it into a 500 `UNKNOWN`. Only when the storage health check has failed three times running does it answer 503 itself, to every request: then a store that is merely busy has taken the whole registry down. `/debug/health` shows which answer the check got.',
    'A push causes more requests than it seems: each layer is uploaded in parts, completed, copied to its place and asked for, and every tag is several small objects. A cleanup or a garbage collection lists and deletes by the thousand.',
    'The registry limits itself with `maxrequestspersecond`, 350 by default. GitLab’s documentation names 100 against 503 answers. The value holds for one registry: several registries on the same bucket add up. A lower value makes the registry slower under load, but steadily so, and lets requests wait instead of fail.',
    '`InternalError` and `ServiceUnavailable` are another matter: there the store has a fault of its own. A lower limit only helps if load was what caused it.',
  ],
  questions: {
    code: {
      title: 'Which code does the store answer with?',
      help: 'The command prints the last lines of the registry’s log that come from the storage. The code stands after `s3aws:`, or after `api error`.',
      answers: {
        rate: '`SlowDown`, or `too many requests`',
        fault: '`InternalError` or `ServiceUnavailable`',
        unsure: 'I do not know',
      },
    },
    store: {
      title: 'Where is the bucket?',
      help: 'If the storage block has no `regionendpoint`, it is on AWS.',
      answers: {
        aws: 'On AWS, or at another provider',
        own: 'In a store that you run yourselves: MinIO, Ceph and others',
        unsure: 'I do not know',
      },
    },
    load: {
      title: 'When does it happen?',
      help: 'Compare the times of the errors in the log with those of jobs that work through many images: garbage collection, cleanup policies, an import into the metadata database, `aws s3 sync`, scanners, many pipelines at the full hour.',
      answers: {
        always: 'In ordinary work, whenever much is pushed or pulled',
        job: 'While one such job runs',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'limit-requests': {
      title: 'Let the registry ask more slowly',
      body: 'With a lower `maxrequestspersecond` requests wait in the registry instead of failing in the store. Divide the value if several registries use the bucket.',
    },
    'spread-job': {
      title: 'Take the job off the busy hours, and limit the registry',
      body: 'One job uses up what everybody needs. Stop or move it first; the limit then keeps it from happening again.',
    },
    'own-store': {
      title: 'See what the store lacks, and limit the registry until it has it',
      body: 'A store of your own answers `SlowDown` when its disks, its network or its processes cannot keep up. The limit protects it; only more capacity makes it faster.',
    },
    provider: {
      title: 'The fault is in the store: find out there',
      body: 'The registry asked for nothing unusual. Its settings do not fix the store.',
    },
  },
  steps: {
    ...storageBlockTexts,
    'set-limit': {
      title: 'Set the limit in the block of the driver',
      body: `Begin with 100. If \`SlowDown\` still comes, halve it. ${intoBlock}`,
      undo: 'Take the line out; the default of 350 then applies again.',
    },
    'pause-job': {
      title: 'Stop the job, or move it to a quiet hour',
      body: 'Cleanup policies and garbage collection can wait; let an import finish rather than break it off. Move the schedules of pipelines away from the full hour.',
      undo: 'Start the job again.',
    },
    'see-store': {
      title: 'Look at the store’s own figures and log',
      body: 'Look for disks at their limit, healing or rebalancing under way, a node that is down, and a limit of requests or bandwidth for this user or bucket.',
    },
    'see-provider': {
      title: 'See the status page of the provider, or the log of your own store',
      body: 'The `request id` and `host id` of the log line are what the provider’s support asks for.',
    },
    'try-bucket': {
      title: 'Ask for the bucket without the registry',
      body: 'Run it a few times on the registry’s host. If it fails now and then as well, it is the store or the network path to it. For a store that is not AWS, add `--endpoint-url` with its address.',
    },
    wait: {
      title: 'Repeat what failed when the store is well again',
      body: 'Nothing is damaged: an upload that failed leaves at most parts behind, which a lifecycle rule removes. If one store answers with `InternalError` to every write and to no read, look for a full or read-only store.',
    },
  },
  checks: {
    push: {
      title: 'Push an image',
      fixed: 'The store takes the requests again. Watch the log through the next busy hour.',
      notFixed:
        'Still refused. See in the log whether it still is the same code. Right after the change, requests from before it may still fail.',
    },
  },
  evidence: {
    'slow-down': 'The store asks the registry to send fewer requests.',
    'store-fault': 'The store reports an error of its own.',
    'sdk-slow-down': 'The registry passes on that the store asks for fewer requests.',
    'store-says-slow-down': 'An answer of the store itself: it asks for fewer requests.',
    'driver-too-many-requests': 'The storage driver was told that it sends too many requests.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
