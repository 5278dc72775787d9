import { canonicalFields, defineFormat, parseLogfmt, parseTime, type ParsedLine } from '../../../src/formats/define.ts';

/**
 * The registry's application log with the text formatter (the Linux package's default), in every generation:
 * dotted field names up to distribution 2.8, underscores in GitLab's fork, raw or escaped quotes inside a value.
 *
 * dockerd and skopeo write logfmt too: what tells the registry is a field that only it has, or one of its own messages.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'registry',
  priority: 70,
  registry: true,
  shape:
    /^(?:time="[^"]{10,40}" )?level=(\w{4,7}) (?=msg="(?:token |error authorizing|authorized request|response completed|unknown error|client disconnected|redis not|using inmemory|listening on|Starting upload|PurgeUploads|manifest unknown|blob unknown|error verifying|error resolving|access")|[^\n]{0,2000}?(?:\bgo[._]version=|\bhttp\.request\.|\bservice=registry|\binstance[._]id=|\broot_repo=|\bvars[._]name=))/,
  parse: (line, match): ParsedLine => {
    const fields = canonicalFields(parseLogfmt(line));
    const time = parseTime(fields['time'] ?? '');
    return { fields, level: levels[match[1]!] ?? 'info', ...(time === undefined ? {} : { time }) };
  },
});

const levels: Record<string, ParsedLine['level']> = {
  debug: 'debug',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
  fatal: 'fatal',
  panic: 'fatal',
};
