import { defineSignatures } from '../../../src/diagnose/define.ts';

/** signatures.md S4 and formats.md (runit). What names the fault itself belongs to the runbook that this one hands over to. */
const fatal = 'time="2026-11-20T21:30:57.9Z" level=fatal msg=';

export default defineSignatures({
  'port-in-use': {
    role: 'cause',
    literals: ['bind: address already in use'],
    pattern:
      /level"?[=:]"?fatal\b[^\n]{0,300}?[":] ?"?listen tcp [\w.:[\]]{0,80}:\d{1,5}: bind: address already in use/,
    speakers: ['registry', 'unknown'],
    sets: { startFailure: 'port' },
    examples: [`${fatal}"listen tcp 127.0.0.1:5000: bind: address already in use" service=registry`],
    lookAlikes: [
      'nginx: [emerg] bind() to 0.0.0.0:5050 failed (98: Address already in use)',
      'listen tcp :8080: bind: address already in use',
    ],
  },
  'debug-port-in-use': {
    role: 'cause',
    literals: ['error listening on debug interface'],
    pattern: /error listening on debug interface: listen tcp [\w.:[\]]{0,80}:\d{1,5}: bind: address already in use/,
    sets: { startFailure: 'debug-port' },
    registry: true,
    examples: [`${fatal}"error listening on debug interface: listen tcp 127.0.0.1:5001: bind: address already in use"`],
    lookAlikes: [`${fatal}"error listening on debug interface: listen tcp: address 99999: invalid port"`],
  },
  'runit-restarts': {
    role: 'symptom',
    literals: ['down: registry: '],
    pattern: /^down: registry: \d{1,3}s, normally up, want up/m,
    weight: 5,
    registry: true,
    examples: ['down: registry: 1s, normally up, want up; run: log: (pid 99) 4500s'],
    lookAlikes: ['down: registry: 120s, normally up; run: log: (pid 99) 4500s'],
  },
  // One look alone may have met an ordinary restart.
  'short-uptime': {
    role: 'symptom',
    literals: ['run: registry: (pid '],
    pattern: /^run: registry: \(pid \d{1,9}\) [0-3]s; run: log: \(pid \d{1,9}\) \d{2,12}s/m,
    weight: 2,
    registry: true,
    examples: ['run: registry: (pid 4321) 1s; run: log: (pid 99) 86400s'],
    lookAlikes: [
      'run: registry: (pid 123) 45s; run: log: (pid 99) 45s',
      'run: registry: (pid 123) 1s; run: log: (pid 99) 1s',
    ],
  },
  'pod-restarts': {
    role: 'symptom',
    literals: ['CrashLoopBackOff'],
    pattern:
      /^(?:[\w-]{1,60}[ \t]{1,20})?(?![\w-]{0,60}(?:schema|service|model)-registry)[\w-]{1,60}-registry-[a-z0-9]{5,10}-[a-z0-9]{5}[ \t]{1,20}\d\/\d[ \t]{1,20}CrashLoopBackOff\b/m,
    weight: 5,
    registry: true,
    examples: ['gitlab-registry-5d8f9c7b6d-x2x7k   0/1     CrashLoopBackOff   7 (2m ago)   14m'],
    lookAlikes: [
      'kafka-schema-registry-5d8f9c7b6d-x2x7k   0/1     CrashLoopBackOff   7 (2m ago)   14m',
      'gitlab-webservice-default-5d8f9c7b6d-x2x7k   1/2     CrashLoopBackOff   7 (2m ago)   14m',
    ],
  },
  // The packages of distributions name the service so; a registry of one's own may be called anything.
  'systemd-restarts': {
    role: 'symptom',
    literals: ['docker-distribution.service', 'docker-registry.service', 'gitlab-registry.service'],
    pattern:
      /\b(?:docker-distribution|docker-registry|gitlab-registry)\.service: (?:Scheduled restart job, restart counter is at \d{1,6}\.|Start request repeated too quickly\.|Failed with result '(?:exit-code|signal|core-dump|oom-kill)')/,
    weight: 5,
    registry: true,
    examples: [
      'Nov 20 21:30:57 host systemd[1]: docker-distribution.service: Scheduled restart job, restart counter is at 5.',
      "systemd[1]: docker-registry.service: Failed with result 'exit-code'.",
    ],
    lookAlikes: [
      'systemd[1]: schema-registry.service: Scheduled restart job, restart counter is at 5.',
      'systemd[1]: docker-registry.service: Deactivated successfully.',
    ],
  },
  'container-restarts': {
    role: 'symptom',
    literals: ['Restarting ('],
    pattern:
      /^[0-9a-f]{12} {1,20}(?:[\w.:/-]{1,120}\/)?(?:registry|distribution|gitlab-container-registry)(?::[\w.-]{1,80})? {1,40}"[^"\n]{1,80}" [^\n]{1,80} Restarting \(\d{1,3}\) /m,
    weight: 5,
    registry: true,
    examples: [
      '0a1b2c3d4e5f   registry:3   "/entrypoint.sh /etc…"   2 minutes ago   Restarting (1) 5 seconds ago             registry',
    ],
    lookAlikes: [
      '0a1b2c3d4e5f   registry:3   "/entrypoint.sh /etc…"   2 minutes ago   Up 2 minutes   0.0.0.0:5000->5000/tcp   registry',
      '0a1b2c3d4e5f   example/schema-registry:7   "/etc/run"   2 minutes ago   Restarting (1) 5 seconds ago             schema',
    ],
  },
  // What follows is for others to name, where they can.
  'not-configured': {
    role: 'symptom',
    literals: ['configuring application: ', 'creating new registry instance: '],
    pattern: /(?:configuring application|creating new registry instance): /,
    fields: { level: /^fatal$/ },
    suggests: { 'registry-crash-loop': 4, 'registry-config-error': 1 },
    registry: true,
    examples: [`${fatal}"configuring application: unknown" service=registry`],
    lookAlikes: ['time="2026-11-20T21:30:57.9Z" level=info msg="configuring application: done" service=registry'],
  },
  'stopped-by-configuration': {
    role: 'context',
    literals: ['configuration error: ', 'StorageDriver not registered', 'unable to configure authorization'],
    pattern:
      /configuration error: (?:(?:error )?parsing|open|configuration path)|panic: (?:StorageDriver not registered|unable to configure authorization)/,
    sets: { startFailure: 'configuration' },
    registry: true,
    examples: ['configuration error: configuration path unspecified', 'panic: StorageDriver not registered: nfs'],
    lookAlikes: ['configuration error: unknown'],
  },
  'stopped-by-database': {
    role: 'context',
    literals: ['configuring application: '],
    pattern:
      /configuring application: (?:there are pending database|registry (?:metadata|filesystem)|failed to initialize database|database version|the database is)/,
    sets: { startFailure: 'database' },
    registry: true,
    examples: [`${fatal}"configuring application: there are pending database migrations"`],
    lookAlikes: [`${fatal}"configuring application: s3aws: Unauthorized"`],
  },
  'stopped-by-storage': {
    role: 'context',
    literals: ['configuring application: s3'],
    pattern:
      /configuring application: s3(?:aws|_v2): [^\n]{0,200}?(?:Unauthorized|AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch)/,
    sets: { startFailure: 'storage' },
    registry: true,
    examples: [`${fatal}"configuring application: s3aws: Unauthorized: Unauthorized"`],
    lookAlikes: [`${fatal}"configuring application: s3aws: RequestError"`],
  },
});
