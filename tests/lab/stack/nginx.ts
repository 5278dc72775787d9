/** The real NGINX with given server blocks. No root: its folders are in the room. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program, type Room, type Running } from './room.ts';

export interface Nginx extends Running {
  errorLog(): Promise<string>;
}

/** @param name of its folder; several in one room have names of their own */
export async function startNginx(room: Room, servers: string, name = 'nginx'): Promise<Nginx> {
  const folder = join(room.folder, name);
  await mkdir(folder, { recursive: true });
  const main = join(folder, 'nginx.conf');
  const log = join(folder, 'error.log');
  await writeFile(log, '');
  await writeFile(main, mainConfig(folder, log, servers));
  const running = await room.start(
    [await program('nginx'), '-e', 'stderr', '-p', folder, '-c', main],
    {},
    /start worker process /,
  );
  return { ...running, errorLog: () => readFile(log, 'utf8') };
}

/** As the Linux package has it; the notices that tell of its start go elsewhere than the errors of requests. */
const mainConfig = (folder: string, log: string, servers: string): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr notice;
events { worker_connections 128; }
http {
  error_log ${log} error;
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${servers}
}
`;

/** A server with TLS, and what stands in it. */
export const tlsServer = (port: number, pair: { certificate: string; key: string }, inside: string): string => `
server {
  listen 127.0.0.1:${port} ssl;
  server_name localhost;
  ssl_certificate ${pair.certificate};
  ssl_certificate_key ${pair.key};
${inside}
}`;
