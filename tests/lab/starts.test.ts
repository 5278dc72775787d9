/** Every rendered config.yml, as far as the registry 2.8 can read it, starts a real registry that answers `/v2/`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange } from '../../src/configuration/apply-change.ts';
import type { Setting } from '../../src/configuration/define.ts';
import { snippets } from '../../src/snippets/library.ts';
import { rendersOf, type Renders } from '../snippets/renders.ts';
import { changesFor, seed } from './model/values.ts';
import { wholeConfig } from './model/whole-config.ts';
import { makeAuthority, type KeyPair } from './stack/certificates.ts';
import { freePort } from './stack/ports.ts';
import { startRegistryFile } from './stack/registry.ts';
import { keepRoom, type Room } from './stack/room.ts';
import { forUpstream } from './stack/upstream.ts';

const each = 4;
const random = 150;

const isConfig = ({ place }: Renders) => 'file' in place && /(?<!gitlab)config\.yml$/.test(place.file);
const configuring = Object.entries(snippets).filter(([, snippet]) => rendersOf(snippet, 1, '/srv').some(isConfig));

let room: Room;
let leave: () => Promise<void>;
let pair: KeyPair;
beforeAll(async () => {
  [room, leave] = await keepRoom();
  pair = await makeAuthority(room, 'pair');
});
afterAll(() => leave());

/** Addresses and files are ours, by variables; the storage is not asked for its health; all else is as it is written. */
async function ask(config: string): Promise<{ port: number; status: number; challenge: string }> {
  const port = await freePort();
  const file = join(room.folder, `${port}.yml`);
  await writeFile(file, config);
  const running = await startRegistryFile(room, file, {
    REGISTRY_HTTP_ADDR: `127.0.0.1:${port}`,
    REGISTRY_AUTH_TOKEN_ROOTCERTBUNDLE: pair.certificate,
    REGISTRY_HEALTH_STORAGEDRIVER_ENABLED: 'false',
    // Without this line there is no telling that it has started.
    REGISTRY_LOG_LEVEL: 'info',
    // 2.8 knows the regions of its day, unless it is told where the store is.
    ...(/^ +s3:/m.test(config) ? { REGISTRY_STORAGE_S3_REGIONENDPOINT: 'https://s3.example.com' } : {}),
    ...(/^ *"?debug"?:/m.test(config) ? { REGISTRY_HTTP_DEBUG_ADDR: `127.0.0.1:${await freePort()}` } : {}),
  });
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/v2/`);
  await running.stop();
  return { port, status, challenge: headers.get('www-authenticate') ?? '' };
}

const base = `# As it is found on a server.
version: 0.1
log:
  level: info
  formatter: text
storage:
  filesystem:
    rootdirectory: /images
  delete:
    enabled: true
  maintenance:
    uploadpurging:
      enabled: true
      age: 168h
      interval: 24h
      dryrun: false
http:
  addr: 127.0.0.1:5000
  secret: lab
auth:
  token:
    realm: https://gitlab.example.com/jwt/auth
    service: container_registry
    issuer: gitlab-issuer
    rootcertbundle: /registry-auth.crt
`;

/** What 2.8 knows, and can be asked for on one port without TLS. */
const readable = ({ places, type, until }: Setting): boolean => {
  const path = places.registry?.join('.') ?? '';
  // 2.8 wants to be told of redirects whether they are off, and nothing else.
  const elsewhere =
    /^storage\.(?:s3_v2|azure|gcs|redirect\.expiry)|\.(?:storageclass|objectacl)$|^http\.(?:tls|net|prefix|debug\.tls)/;
  return type !== 'list' && type !== 'map' && !until && !elsewhere.test(path);
};

describe('a registry starts with', () => {
  test.each(configuring)(`%s, with ${each} sets of values`, async (_, snippet) => {
    for (const { list } of rendersOf(snippet, each, room.folder).filter(isConfig))
      for (const { text } of list) {
        // JSON is YAML in which every text has its quotes.
        const config = forUpstream(wholeConfig(parse(text)), join(room.folder, 'images'));
        expect((await ask(JSON.stringify(config, null, 2))).status, text).toBe(401);
      }
  });

  test(`${random} changes made to a file, whose values arrive as they were written`, async () => {
    for (const change of fc.sample(changesFor('registry-config', readable), { numRuns: random, seed })) {
      const changed = applyChange(base, 'registry-config', change);
      if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
      // GitLab's own level.
      const { port, status, challenge } = await ask(changed.text.replace(/level: "?trace"?/, 'level: debug'));
      expect(status, changed.text).toBe(401);
      const realm = change['auth.token.autoredirect']
        ? `https://127.0.0.1:${port}/auth/token`
        : (change['auth.token.realm'] ?? 'https://gitlab.example.com/jwt/auth');
      const service = change['auth.token.service'] ?? 'container_registry';
      expect(challenge).toBe(`Bearer realm="${String(realm)}",service="${String(service)}"`);
    }
  }, 60_000);
});
