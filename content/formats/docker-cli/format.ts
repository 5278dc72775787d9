import { defineFormat } from '../../../src/formats/define.ts';

/** What the docker command prints: the daemon's errors with a prefix, push errors without one, one status line per layer. */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 60,
  registry: true,
  shape:
    /^(?:(?:docker: |ERROR: |WARNING: [^\n]{0,200}?: )?Error response from daemon: |The push refers to (?:a )?repository \[|[0-9a-f]{12}: (?:Preparing|Waiting|Pushing|Pushed|Layer already exists|Mounted from|Retrying in|Pulling fs layer|Pull complete|Download complete|Verifying Checksum|Already exists)|[\w.-]{1,128}: (?:Pulling from |digest: sha256:)|received unexpected HTTP status: |error parsing HTTP \d{3} response body: |no basic auth credentials$|Login Succeeded$)/,
  parse: () => ({ fields: {} }),
});
