/**
 * What a rendered command calls and cannot have here, by something real that does the same: skopeo for docker and podman, the lab
 * itself for systemd, and for sudo the command without it, with the folders of the system inside the lab.
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { program, type Room } from './room.ts';
import { account, listen } from './token-server.ts';

/** `systemctl VERB UNIT` → what it prints; an exit code of 1 where it throws. */
export type Control = (verb: string, unit: string) => Promise<string>;

export async function makeStandIns(room: Room, image: string, nginx: string, control: Control): Promise<string> {
  const folder = join(room.folder, 'bin');
  await mkdir(folder, { recursive: true });
  const port = await listen(controlServer(control), room);
  const skopeo = await program('skopeo');
  const client = `
case "$1" in
  login) exec ${skopeo} login --username ${account.user} --password ${account.password} "\${@:2}" ;;
  push) exec ${skopeo} copy ${image} "docker://$2" ;;
  pull) exec ${skopeo} copy "docker://$2" "dir:$HOME/pulled" ;;
esac
exit 64`;
  const scripts = {
    docker: client,
    podman: client,
    systemctl: `exec curl -sS --fail-with-body "http://127.0.0.1:${port}/$1/$2"`,
    journalctl: `exec curl -sS "http://127.0.0.1:${port}/log/registry"`,
    sudo: `
words=("\${@/#\\/etc\\/containers\\//$HOME/.config/containers/}")
exec "\${words[@]/#\\/var\\/log\\/nginx\\//${nginx}/}"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/bash\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

const controlServer = (control: Control) =>
  createServer((request, response) => {
    const [, verb = '', unit = ''] = (request.url ?? '').split('/');
    control(verb, unit).then(
      (said) => response.end(said),
      (error: Error) => response.writeHead(500).end(`${error.message}\n`),
    );
  });
