import { defineFormat } from '../../../src/formats/define.ts';
import { readRegistryConfig } from './read.ts';

/**
 * The registry's own `config.yml`, or the storage block that the Helm chart takes from a secret. The Linux package writes `storage:` as
 * JSON on one line. `realm` and `rootcertbundle` stand in no other kind of file.
 */
export default defineFormat({
  kind: 'document',
  priority: 60,
  registry: true,
  shape:
    /^\s{0,20}(?:(?:rootcertbundle|rootdirectory|regionendpoint|blobdescriptor):|realm:\s{1,8}["']?https?:\/\/[^\s"']{1,300}\/jwt\/auth|storage:\s{0,4}\{\s{0,4}"(?:filesystem|s3|s3_v2|s3aws|azure|azure_v2|gcs|inmemory)")/,
  literals: [
    'rootcertbundle:',
    'rootdirectory:',
    'regionendpoint:',
    'blobdescriptor:',
    'realm: http',
    'realm: "http',
    "realm: 'http",
    'storage:',
  ],
  continues: /^(?:\s{0,80}$|\s{0,80}#|\s{0,80}(?:- )?["']?[\w./-]{1,80}["']?:(?:\s|$)|\s{0,80}- \S|\s{1,80}[\w"'}\]])/,
  read: readRegistryConfig,
});
