/** Tokens as GitLab signs them: RS256, the key named by its libtrust id. */
import { createHash, createPrivateKey, createPublicKey, randomUUID, sign, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export interface Grant {
  type: string;
  name: string;
  actions: readonly string[];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const readKey = async (path: string): Promise<KeyObject> => createPrivateKey(await readFile(path));

/** Base32 of the first 240 bits of the SHA-256 of the public key, in twelve groups of four. */
export function keyId(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const bits = [...createHash('sha256').update(der).digest().subarray(0, 30)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const letters = bits.match(/.{5}/g)!.map((five) => alphabet[parseInt(five, 2)]!);
  return letters.join('').match(/.{4}/g)!.join(':');
}

/** `repository:group/app:pull,push`, several parted by spaces. */
export const readScopes = (scopes: readonly string[]): Grant[] =>
  scopes
    .flatMap((scope) => scope.split(' '))
    .flatMap((scope) => {
      const [type, name, actions] = scope.split(':');
      return type && name && actions ? [{ type, name, actions: actions.split(',') }] : [];
    });

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function signToken(key: KeyObject, issuer: string, access: readonly Grant[], user: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { access, jti: randomUUID(), aud: 'container_registry', sub: user, iss: issuer };
  const body = `${encode({ typ: 'JWT', alg: 'RS256', kid: keyId(key) })}.${encode({ ...claims, iat: now, nbf: now - 5, exp: now + 300 })}`;
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`;
}
