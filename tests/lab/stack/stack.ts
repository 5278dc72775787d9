/** A whole installation: a token server for GitLab, a registry, NGINX with TLS in front of it, and a client. */
import { join } from 'node:path';
import { makeAuthority, makeServerPair, makeTokenPair, type KeyPair } from './certificates.ts';
import { makeClient, type Client } from './client.ts';
import { makeImage } from './image.ts';
import { freePort } from './ports.ts';
import { plainConfig, type Config } from './registry.ts';
import type { Room } from './room.ts';
import { startTokenServer, type TokenServer } from './token-server.ts';

export interface Stack {
  room: Room;
  authority: KeyPair;
  server: KeyPair;
  /** The pair that GitLab signs with and the registry trusts. */
  pair: KeyPair;
  tokens: TokenServer;
  client: Client;
  /** For skopeo. */
  image: string;
  /** Of the registry itself, and of NGINX in front of it. */
  ports: { registry: number; proxy: number };
  /** `localhost:PORT` of NGINX. */
  host: string;
  config: Config;
}

/** Everything but the registry and NGINX, which each test starts as it needs them. */
export async function prepareStack(room: Room): Promise<Stack> {
  const authority = await makeAuthority(room, 'authority');
  const [server, pair, image] = await Promise.all([
    makeServerPair(room, 'server', authority),
    makeTokenPair(room, 'token'),
    makeImage(join(room.folder, 'image')),
  ]);
  const tokens = await startTokenServer(room, server, pair);
  const ports = { registry: await freePort(), proxy: await freePort() };
  return {
    room,
    authority,
    server,
    pair,
    tokens,
    client: await makeClient(room, authority.certificate),
    image,
    ports,
    host: `localhost:${ports.proxy}`,
    config: plainConfig({
      port: ports.registry,
      root: join(room.folder, 'images'),
      realm: tokens.realm,
      trusted: pair,
    }),
  };
}
