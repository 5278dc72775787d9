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
  const podman = `exec ${skopeo} "$1" --username ${account.user} --password ${account.password} "\${@:2}"`;
  const scripts = {
    docker: docker(skopeo, image),
    podman,
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

/**
 * skopeo in docker's words, where they differ and the page speaks of docker: the end of a push, and a login whose token the registry
 * refuses, which skopeo does not tell from a wrong password.
 */
const docker = (skopeo: string, image: string): string => `
login() {
  said=$(${skopeo} login --username ${account.user} --password ${account.password} "$1" 2>&1) && echo 'Login Succeeded' && return
  realm=$(curl -sI "https://$1/v2/" | sed -n 's/^www-authenticate: Bearer realm="\\([^"]*\\)".*/\\1/Ip')
  token=$(curl -s -u ${account.user}:${account.password} "$realm?service=container_registry" | sed -n 's/.*"token":"\\([^"]*\\)".*/\\1/p')
  status=$(curl -s -o "$HOME/answer" -w '%{http_code}' -H "Authorization: Bearer $token" "https://$1/v2/")
  [ -n "$token" ] && [ "$status" = 401 ] &&
    said="Error response from daemon: login attempt to https://$1/v2/ failed with status: 401 Unauthorized"
  echo "$said" >&2
  return 1
}
push() {
  ${skopeo} copy --digestfile "$HOME/digest" ${image} "docker://$1" && echo "\${1##*:}: digest: $(cat "$HOME/digest") size: 1"
}
pull() { ${skopeo} copy "docker://$1" "dir:$HOME/pulled" && echo "Status: Downloaded newer image for $1"; }
"$@"`;

const controlServer = (control: Control) =>
  createServer((request, response) => {
    const [, verb = '', unit = ''] = (request.url ?? '').split('/');
    control(verb, unit).then(
      (said) => response.end(said),
      (error: Error) => response.writeHead(500).end(`${error.message}\n`),
    );
  });
