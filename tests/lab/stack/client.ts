/** skopeo as the client, with a home of its own: nothing of this machine's trust or logins reaches it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { account } from './token-server.ts';
import { program, type Environment, type Ran, type Room } from './room.ts';

export interface Client {
  login(host: string): Promise<Ran>;
  push(image: string, to: string): Promise<Ran>;
  pull(from: string): Promise<Ran>;
  /** What it runs with, for what runs skopeo by itself. */
  environment: Environment;
  skopeo(...args: string[]): Promise<Ran>;
}

/** @param authority the file that it trusts for TLS; none: it trusts nobody */
export async function makeClient(room: Room, authority: string | undefined): Promise<Client> {
  const home = join(room.folder, 'home');
  const containers = join(home, '.config', 'containers');
  await mkdir(containers, { recursive: true });
  await writeFile(join(containers, 'policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}');
  const nobody = join(room.folder, 'nobody.pem');
  await writeFile(nobody, '');
  const environment = {
    HOME: home,
    XDG_RUNTIME_DIR: home,
    REGISTRY_AUTH_FILE: join(home, 'auth.json'),
    SSL_CERT_FILE: authority ?? nobody,
    SSL_CERT_DIR: join(room.folder, 'nowhere'),
    CURL_CA_BUNDLE: authority ?? nobody,
  };
  const skopeo = async (...args: string[]) => room.run([await program('skopeo'), ...args], environment);
  return {
    environment,
    skopeo,
    login: (host) => skopeo('login', '--username', account.user, '--password', account.password, host),
    push: (image, to) => skopeo('copy', image, `docker://${to}`),
    pull: (from) => skopeo('copy', `docker://${from}`, `dir:${join(home, 'pulled')}`),
  };
}
