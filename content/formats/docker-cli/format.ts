import { defineFormat } from '../../../src/formats/define.ts';

/**
 * What the docker command (and compose) prints about a registry: the daemon's errors with a prefix, push errors without one, one
 * status line per layer. `Error response from daemon:` alone is no registry's: only its causes that name one are taken.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 56,
  registry: true,
  shape:
    /^(?:docker: |ERROR: |Error: |error: )?(?:Error response from daemon: )?(?:(?:Get|Head|Put|Post|Patch) "?https?:\/\/[^\s"]{1,260}\/v[012]\/|login attempt to https?:|Login: \{|pull access denied for |push access denied|manifest for [^\s]{1,400} not found|manifest (?:unknown|invalid)|manifest blob unknown|received unexpected HTTP status: |error parsing HTTP \d{3} response body: |no basic auth credentials|unauthorized: (?:authentication required|HTTP Basic|incorrect username)|denied: (?:requested access|access forbidden|Pushing to protected)|error pulling image configuration: |unable to decode token response|error unmarshalling content: |authorization server did not include|no realm specified for token|(?:repository|Repository) [^\s]{1,400} not found: does not exist or no pull access|no matching manifest for |filesystem layer verification failed|missing signature key|unsupported schema version|toomanyrequests: |unknown: (?:<|Method not allowed)|unknown blob|blob upload (?:unknown|invalid)|An image does not exist locally with the tag|invalid registry endpoint |unable to ping registry endpoint | ?v[12] ping attempt failed)|^(?:The push refers to (?:a )?repository \[|[0-9a-f]{12}: (?:Preparing|Waiting|Pushing|Pushed|Layer already exists|Mounted from|Retrying in|Pulling fs layer|Pull complete|Downloading|Download complete|Verifying Checksum|Already exists|Extracting)|[\w.-]{1,128}: (?:Pulling from |digest: sha256:)|Digest: sha256:[0-9a-f]{64}|Status: (?:Downloaded newer image|Image is up to date) for |Login Succeeded!?$|Login did not succeed|Stored credentials invalid or expired|no such manifest: |Pulling [\w.-]{1,60} \([^\s()]{1,300}\)\.\.\.|Using default tag: |Removing login credentials for )/,
  parse: () => ({ fields: {} }),
});
