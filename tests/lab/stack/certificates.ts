/** Certificates and keys as an installation has them, made by openssl: for TLS, and the pair that signs tokens. */
import { join } from 'node:path';
import { program, type Room } from './room.ts';

export interface KeyPair {
  certificate: string;
  key: string;
}

/** What the Linux package writes into the certificate that the registry trusts (config.md 2.2). */
const tokenSubject = '/C=US/O=GitLab/OU=Container/CN=Registry';

const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

async function openssl(room: Room, ...args: string[]): Promise<void> {
  const { code, output } = await room.run([await program('openssl'), ...args]);
  if (code !== 0) throw new Error(`openssl ${args.join(' ')}: ${output}`);
}

const pairIn = (room: Room, name: string): KeyPair => ({
  certificate: join(room.folder, `${name}.crt`),
  key: join(room.folder, `${name}.key`),
});

async function selfSigned(room: Room, name: string, args: readonly string[]): Promise<KeyPair> {
  const { certificate, key } = pairIn(room, name);
  await openssl(room, 'req', '-x509', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...args);
  return { certificate, key };
}

/** RSA: GitLab signs with RS256. */
export const makeTokenPair = (room: Room, name: string): Promise<KeyPair> =>
  selfSigned(room, name, ['-newkey', 'rsa:2048', '-subj', tokenSubject]);

export const makeAuthority = (room: Room, name: string): Promise<KeyPair> =>
  selfSigned(room, name, [
    ...elliptic,
    ...['-subj', `/O=Example Lab/CN=${name}`, '-addext', 'keyUsage=critical,keyCertSign'],
  ]);

/** A server's certificate for localhost and 127.0.0.1, signed by `authority`. */
export async function makeServerPair(room: Room, name: string, authority: KeyPair): Promise<KeyPair> {
  const { certificate, key } = pairIn(room, name);
  const request = join(room.folder, `${name}.csr`);
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  await openssl(
    room,
    ...['req', '-nodes', ...elliptic, '-keyout', key, '-out', request, '-subj', '/CN=localhost', '-addext', names],
  );
  await openssl(
    room,
    ...['x509', '-req', '-in', request, '-CA', authority.certificate, '-CAkey', authority.key, '-CAcreateserial'],
    ...['-days', '2', '-copy_extensions', 'copy', '-out', certificate],
  );
  return { certificate, key };
}
