/** A part of a config.yml put into a whole one, which has what the schema wants beside any part. */
import { registryConfig } from '../schema/registry-config.ts';
import { reconfigured, type Mapping } from '../stack/merge.ts';

const whole: Mapping = {
  version: 0.1,
  http: { addr: '127.0.0.1:5000' },
  auth: {
    token: { realm: 'https://a.example/jwt/auth', service: 'a', issuer: 'a', rootcertbundle: '/a' },
  },
  database: { enabled: true },
  storage: {
    filesystem: { rootdirectory: '/images' },
    maintenance: { uploadpurging: { enabled: true, age: '168h', interval: '24h', dryrun: false } },
  },
};

/** A part of a driver's block is a change to a block that is whole already. */
const blocks: Readonly<Record<string, Mapping>> = {
  s3: { bucket: 'ab', region: 'a' },
  s3_v2: { bucket: 'ab', region: 'a' },
  azure: { accountname: 'a', container: 'a' },
  azure_v2: { accountname: 'a', container: 'a' },
  gcs: { bucket: 'ab' },
};

export function wholeConfig(part: unknown): Mapping {
  const storage = (part as { storage?: Mapping }).storage ?? {};
  const block = Object.entries(blocks).filter(([driver]) => driver in storage);
  const ready = block.length > 0 ? reconfigured(whole, { storage: Object.fromEntries(block) }) : whole;
  return reconfigured(ready, part as Mapping);
}

export const schemaProblems = (part: unknown): string[] => registryConfig(wholeConfig(part), 'config');
