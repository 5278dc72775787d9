/** The real registry (docker-registry 2.8) with a given config.yml. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { KeyPair } from './certificates.ts';
import { program, type Environment, type Room, type Running } from './room.ts';

export type Config = Record<string, unknown>;

export interface Given {
  port: number;
  /** Where the images lie. */
  root: string;
  realm: string;
  trusted: KeyPair;
}

/** A config.yml as a self-compiled installation has it, with text logs, which is what the Linux package writes (config.md 4). */
export const plainConfig = ({ port, root, realm, trusted }: Given): Config => ({
  version: 0.1,
  log: { level: 'info', formatter: 'text', fields: { service: 'registry' } },
  storage: {
    filesystem: { rootdirectory: root },
    delete: { enabled: true },
    cache: { blobdescriptor: 'inmemory' },
  },
  http: { addr: `127.0.0.1:${port}`, secret: 'lab-http-secret' },
  auth: {
    token: {
      realm,
      service: 'container_registry',
      issuer: 'omnibus-gitlab-issuer',
      rootcertbundle: trusted.certificate,
    },
  },
});

/** @throws with what it printed, where it does not come to listening */
export async function startRegistry(
  room: Room,
  config: Config,
  environment: Environment = {},
  name = 'config.yml',
): Promise<Running> {
  const file = join(room.folder, name);
  await writeFile(file, stringify(config));
  return startRegistryFile(room, file, environment);
}

export const startRegistryFile = async (room: Room, file: string, environment: Environment = {}): Promise<Running> =>
  room.start(
    [await program('docker-registry'), 'serve', file],
    // Its own telemetry would try to reach another host.
    { OTEL_TRACES_EXPORTER: 'none', ...environment },
    /\blistening on (?:127|\[)/,
  );
