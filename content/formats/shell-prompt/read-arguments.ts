/**
 * The image or host that a command names: the last word that is no option and no option's value. A password after `-p` is an option's
 * value, so it is never taken for a host.
 */
const takeValue =
  /^(?:-[upencf]|--(?:username|user|password|email|creds|src-creds|dest-creds|authfile|config|hosts-dir|platform|format|namespace|snapshotter|file|tag))$/;

/** `registry.example.com:5050/group/app:1` → `image`; what a login is for → `host`. */
export function readArguments(command: string, rest: string): Record<string, string> {
  const words: string[] = [];
  let skip = false;
  for (const word of rest.slice(0, 2000).split(/[ \t]{1,20}/)) {
    if (/^[|;&<>]/.test(word)) break;
    if (!skip && word !== '' && !word.startsWith('-')) words.push(word);
    skip = !skip && takeValue.test(word);
  }
  const image = words.map((word) => /^["']?(?:docker:\/\/|oci:\/\/)?([^"']{1,400})/.exec(word)?.[1] ?? '');
  const named = image.filter((word) => /^[A-Za-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w./:@-]{1,300})?\/?$/.test(word));
  const last = named.at(-1);
  if (last === undefined || words.length === 0) return {};
  return command.endsWith('login') ? { host: last.replace(/\/$/, '') } : { image: last };
}
