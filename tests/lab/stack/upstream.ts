/** What the registry 2.8 can read of a config.yml for GitLab's registry: what only GitLab's fork knows goes, or gives way to its kin. */
import { isMapping, type Mapping } from './merge.ts';

/** Drivers of Debian's build; others take the place of the disk (REPORT of the programs: gcs and azure are not compiled in). */
const driverOf: Readonly<Record<string, string>> = { s3: 's3', s3aws: 's3', s3_v2: 's3', filesystem: 'filesystem' };
const beside = ['delete', 'redirect', 'cache', 'maintenance'];

/** Keys that 2.8 does not have at all; it would pass over them. */
const forkOnly = ['database', 'gc', 'rate_limiter', 'reporting', 'profiling', 'validation', 'policy'];

/** @param root where images go instead, when the driver is not in this build */
export function forUpstream(config: Mapping, root: string): Mapping {
  const kept = Object.fromEntries(Object.entries(config).filter(([key]) => !forkOnly.includes(key)));
  const storage = config['storage'] as Mapping;
  const log = config['log'];
  return {
    ...kept,
    storage: storageOf(storage, root),
    // `trace` is GitLab's own level.
    ...(isMapping(log)
      ? { log: { ...log, level: log['level'] === 'trace' ? 'debug' : (log['level'] ?? 'info') } }
      : {}),
  };
}

function storageOf(storage: Mapping, root: string): Mapping {
  const [given, block] = Object.entries(storage).find(([key]) => !beside.includes(key))!;
  const driver = driverOf[given];
  const kept = Object.fromEntries(Object.entries(storage).filter(([key]) => beside.includes(key)));
  if (!driver) return { ...kept, filesystem: { rootdirectory: root } };
  return { ...kept, [driver]: driver === 's3' ? s3Block(block as Mapping) : block };
}

/** 2.8 knows fewer classes of storage, and the regions of its day unless it is given an endpoint. */
function s3Block(block: Mapping): Mapping {
  const { storageclass, objectacl: _, loglevel: __, ...rest } = block;
  return {
    regionendpoint: 'https://s3.example.com',
    ...rest,
    ...(['NONE', 'STANDARD', 'REDUCED_REDUNDANCY'].includes(String(storageclass)) ? { storageclass } : {}),
  };
}
