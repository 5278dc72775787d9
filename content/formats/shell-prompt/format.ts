import { defineFormat } from '../../../src/formats/define.ts';
import { readArguments } from './read-arguments.ts';

/**
 * A command about images as it stands in a transcript: after a prompt (`$`, `root@host:~#`, `[root@host ~]#`, `➜`, CI's `+`) or alone,
 * possibly after `sudo`, variables, or something piped into it. Which host and image it names, signatures read.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 64,
  registry: true,
  shape:
    /^\s{0,8}(?:(?:\([\w.-]{1,40}\) )?(?:\[[^\]\n]{1,80}\] ?[#$%]|[\w.-]{1,40}@[\w.-]{1,80}[: ][^\n#$%]{0,80}[#$%]|[#$%+➜❯]|PS [^>\n]{1,80}>) {0,3}(?:[^\n]{0,400}?(?:\| |&& |; ))?)?(?:sudo (?:-\w{1,8} ){0,3})?(?:(?:[A-Z_]{2,40}=\S{1,200} ){1,4})?(?:(docker|podman|nerdctl|buildah|skopeo|ctr|crictl|crane|oras|helm) (?:(?:(?:-[\w-]{1,40}(?:[ =][^\s-]\S{0,200})?|images?) ){0,6})(login|push|pull|copy|inspect|list-tags|sync|delete|manifest (?:inspect|create|push)|registry login)(?: |$)|curl(?:\.exe)? (?=[^\n]{0,600}?https?:\/\/[^\s'"\/]{1,260}\/(?:v2\/|v2$|jwt\/auth))|openssl s_client (?=[^\n]{0,200}?-connect (?:[\w.-]{0,100}\bregistry\b|[\w.-]{1,200}:50[05]0\b)))/,
  parse: (line, match) => {
    const [whole, program, command] = match;
    if (program === undefined || command === undefined)
      return { fields: { program: whole.includes('openssl') ? 'openssl' : 'curl' } };
    return { fields: { program, command, ...readArguments(command, line.slice(whole.length)) } };
  },
});
