import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes: what the collection itself says (signatures.md S9, S10; capture garbage-collect), and what our commands print. */
const marked = (layers: number, manifests: number) =>
  `time="2026-11-20T21:31:06.648Z" level=info msg="mark stage complete" blobs_marked=8 blobs_to_delete=${layers} duration_s=1.2 go_version=go1.24.3 instance_id=33fed292-a0d1-435e-930d-265bb8704783 manifests_to_delete=${manifests} service=registry storage_use_estimate_bytes=12345`;

const said = defineSignatures({
  'collection-starts': {
    role: 'context',
    literals: ['Running garbage-collect using configuration'],
    pattern: /^Running garbage-collect using configuration [^\s]{1,300}, this might take a while\.\.\.$/,
    registry: true,
    examples: [
      'Running garbage-collect using configuration /var/opt/gitlab/registry/config.yml, this might take a while...',
    ],
    lookAlikes: ['Failed to run garbage-collect command, starting registry service.'],
  },
  'no-configuration': {
    role: 'context',
    literals: ['please supply the path to registry config.yml', 'being run on a Container Registry node'],
    pattern:
      /Didn't find [^\s]{1,300}, please supply the path to registry config\.yml file|Could not find '[^'\n]{1,300}' file\. Is this command being run on a Container Registry node\?/,
    registry: true,
    examples: [
      "Didn't find /var/opt/gitlab/registry/config.yml, please supply the path to registry config.yml file, eg: gitlab-ctl registry-garbage-collect /path/to/config.yml",
      "Could not find '/var/opt/gitlab/registry/config.yml' file. Is this command being run on a Container Registry node?",
    ],
    lookAlikes: ['configuration error: open /nonexistent.yml: no such file or directory'],
  },
  // The sums of GitLab's registry stand in fields whose order depends on the formatter; upstream has them in one sentence.
  'nothing-left': {
    role: 'context',
    literals: ['mark stage complete', ' eligible for deletion'],
    pattern:
      /^(?=[^\n]{0,600}mark stage complete)(?=[^\n]{0,600}\bblobs_to_delete"?[=:]0\b)(?=[^\n]{0,600}\bmanifests_to_delete"?[=:]0\b)|^\d{1,12} blobs marked, 0 blobs and 0 manifests eligible for deletion$/,
    registry: true,
    examples: [marked(0, 0), '8 blobs marked, 0 blobs and 0 manifests eligible for deletion'],
    lookAlikes: [marked(4, 0), marked(0, 1), '8 blobs marked, 4 blobs and 1 manifests eligible for deletion'],
  },
  'some-left': {
    role: 'context',
    literals: ['mark stage complete', ' eligible for deletion'],
    pattern:
      /^(?=[^\n]{0,600}mark stage complete)(?=[^\n]{0,600}\b(?:blobs|manifests)_to_delete"?[=:][1-9])|^\d{1,12} blobs marked, (?:[1-9]\d{0,11} blobs and \d{1,12}|0 blobs and [1-9]\d{0,11}) manifests eligible for deletion$/,
    registry: true,
    examples: [marked(4, 1), marked(0, 1), '8 blobs marked, 4 blobs and 1 manifests eligible for deletion'],
    lookAlikes: [marked(0, 0), '8 blobs marked, 0 blobs and 0 manifests eligible for deletion'],
  },
  'sweep-complete': {
    role: 'context',
    literals: ['sweep stage complete'],
    pattern: /\bsweep stage complete\b/,
    registry: true,
    examples: [
      'time="2026-11-20T21:31:09.112Z" level=info msg="sweep stage complete" duration_s=2.4 go_version=go1.24.3 service=registry',
    ],
    lookAlikes: ['time="2026-11-20T21:31:06.648Z" level=info msg="starting sweep stage" go_version=go1.24.3'],
  },
});

const probes = defineSignatures({
  'store-not-said': {
    role: 'context',
    literals: ['registry metadata: '],
    pattern: /^registry metadata: not said$/,
    registry: true,
    examples: ['registry metadata: not said'],
    lookAlikes: ['registry metadata: filesystem'],
  },
  'schedule-set': {
    role: 'context',
    literals: ['registry collection schedule: '],
    pattern: /^registry collection schedule: set$/,
    registry: true,
    examples: ['registry collection schedule: set'],
    lookAlikes: ['registry collection schedule: none'],
  },
  'schedule-none': {
    role: 'context',
    literals: ['registry collection schedule: '],
    pattern: /^registry collection schedule: none$/,
    registry: true,
    examples: ['registry collection schedule: none'],
    lookAlikes: ['registry collection schedule: set'],
  },
  'retention-none': {
    role: 'context',
    literals: ['registry bucket retention: '],
    pattern: /^registry bucket retention: none$/,
    registry: true,
    examples: ['registry bucket retention: none'],
    lookAlikes: ['registry bucket retention: object lock'],
  },
  'retention-versions': {
    role: 'context',
    literals: ['registry bucket retention: '],
    pattern: /^registry bucket retention: old versions are kept$/,
    registry: true,
    examples: ['registry bucket retention: old versions are kept'],
    lookAlikes: ['registry bucket retention: none'],
  },
  'retention-lock': {
    role: 'context',
    literals: ['registry bucket retention: '],
    pattern: /^registry bucket retention: object lock$/,
    registry: true,
    examples: ['registry bucket retention: object lock'],
    lookAlikes: ['registry bucket retention: none'],
  },
  'queues-in-time': {
    role: 'context',
    literals: ['registry review queues: '],
    pattern: /^registry review queues: \d{1,12} blobs ready, \d{1,12} manifests ready, 0 overdue, /,
    registry: true,
    examples: ['registry review queues: 12 blobs ready, 0 manifests ready, 0 overdue, 0 often retried'],
    lookAlikes: ['registry review queues: 41200 blobs ready, 9 manifests ready, 310 overdue, 0 often retried'],
  },
  'queues-overdue': {
    role: 'context',
    literals: ['registry review queues: '],
    pattern: /^registry review queues: \d{1,12} blobs ready, \d{1,12} manifests ready, [1-9]\d{0,11} overdue, /,
    registry: true,
    examples: ['registry review queues: 41200 blobs ready, 9 manifests ready, 310 overdue, 0 often retried'],
    lookAlikes: ['registry review queues: 12 blobs ready, 0 manifests ready, 0 overdue, 0 often retried'],
  },
});

export default { ...said, ...probes };
