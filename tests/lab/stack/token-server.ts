/**
 * GitLab's `GET /jwt/auth`, as far as clients and the registry see it: Basic credentials in, a signed token out. What the
 * failures need can be switched while it runs.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeyPair } from './certificates.ts';
import { readKey, readScopes, signToken } from './json-web-token.ts';
import type { Room } from './room.ts';

export interface TokenServer {
  port: number;
  /** As registries are told it. */
  realm: string;
  /** What the next token is signed with, and in whose name. */
  signer: KeyPair;
  issuer: string;
  state: 'on' | 'forbids' | 'error';
}

export const account = { user: 'root', password: 'lab-token-1' } as const;

export async function startTokenServer(room: Room, tls: KeyPair, signer: KeyPair): Promise<TokenServer> {
  const options = { cert: await readFile(tls.certificate), key: await readFile(tls.key) };
  const tokens: TokenServer = { port: 0, realm: '', signer, issuer: 'omnibus-gitlab-issuer', state: 'on' };
  const server = createServer(options, (request, response) => void answer(tokens, request, response));
  tokens.port = await listen(server, room);
  tokens.realm = `https://localhost:${tokens.port}/jwt/auth`;
  return tokens;
}

/** On a port of the system's choice; closed with the room. */
export async function listen(server: Server | import('node:http').Server, room: Room): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  room.atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function answer(tokens: TokenServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://localhost');
  const give = (status: number, body: unknown) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(body === '' ? '' : JSON.stringify(body));
  };
  const refuse = (status: number, code: string, message: string) => give(status, { errors: [{ code, message }] });
  if (url.pathname === '/v2/') {
    // The dependency proxy answers at GitLab's own address.
    const challenge = `Bearer realm="${tokens.realm}",service="dependency_proxy"`;
    response.writeHead(401, { 'WWW-Authenticate': challenge, 'Docker-Distribution-Api-Version': 'registry/2.0' });
    return void response.end();
  }
  // GitLab answers POST with 404 and nothing else: containerd tries it first.
  if (url.pathname !== '/jwt/auth' || request.method !== 'GET') return give(404, '');
  if (tokens.state === 'error') return give(500, { message: '500 Internal Server Error' });
  const user = readUser(request.headers.authorization);
  if (user === 'wrong') return refuse(401, 'UNAUTHORIZED', 'HTTP Basic: Access denied.');
  const access = readScopes(url.searchParams.getAll('scope'));
  if (tokens.state === 'forbids' || user === '') return refuse(403, 'DENIED', 'access forbidden');
  give(200, { token: signToken(await readKey(tokens.signer.key), tokens.issuer, access, user) });
}

function readUser(authorization: string | undefined): string {
  if (!authorization) return '';
  const given = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
  return given === `${account.user}:${account.password}` ? account.user : 'wrong';
}
