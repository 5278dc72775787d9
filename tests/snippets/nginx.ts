/** The real `nginx -t` on a configuration, wherever in one it belongs. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../src/scripts/find-program.mjs';

const run = promisify(execFile);

/** What nginx says against it; '' where it is content. @param folder an empty one, for its files */
export async function nginxCheck(servers: readonly string[], folder: string): Promise<string> {
  const nginx = await findProgram('nginx');
  if (!nginx) throw new Error('nginx was not found: npm test says how to get it');
  await mkdir(join(folder, 'temporary'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, 'temporary')};`)
    .join('\n');
  const main = join(folder, 'nginx.conf');
  await writeFile(
    main,
    `daemon off; pid ${join(folder, 'nginx.pid')}; error_log stderr;
    events {} http { access_log off; ${temporary}\n${servers.join('\n')}\n}`,
  );
  return run(nginx, ['-t', '-q', '-e', 'stderr', '-p', folder, '-c', main]).then(
    () => '',
    (error: { stderr?: string }) => error.stderr ?? String(error),
  );
}

let certificate: Promise<string> | undefined;

/** A certificate and its key in one text, made now: nginx reads both from each file, and checks that they belong together. */
export const throwAwayCertificate = (): Promise<string> => (certificate ??= makeCertificate());

async function makeCertificate(): Promise<string> {
  const ruby = await findProgram('ruby');
  if (!ruby) throw new Error('ruby was not found: npm test says how to get it');
  const program = `
    require 'openssl'
    key = OpenSSL::PKey::EC.generate('prime256v1')
    certificate = OpenSSL::X509::Certificate.new
    certificate.public_key = key
    certificate.subject = certificate.issuer = OpenSSL::X509::Name.parse('/CN=test')
    certificate.not_before = Time.now
    certificate.not_after = Time.now + 3600
    certificate.sign(key, 'SHA256')
    puts certificate.to_pem, key.to_pem`;
  return (await run(ruby, ['--disable-gems', '-e', program])).stdout;
}

/** A snippet may be a server, or what stands inside one; or stand beside servers. */
export const asServer = (text: string, index: number): string =>
  /^\s*(?:server|upstream|map)\b/.test(text) ? text : `server { listen 127.0.0.1:${20000 + index};\n${text}\n}`;
