import { canonicalFields, defineFormat, parseLevel, parseLogfmt, parseTime } from '../../../src/formats/define.ts';

/**
 * The registry's application log with the text formatter (the Linux package's default), in every generation:
 * dotted field names up to distribution 2.8, underscores in GitLab's fork, raw or escaped quotes inside a value, and
 * `WARN[0001] message   key=value` where standard output is a terminal.
 *
 * dockerd, containerd and skopeo write logfmt too: what tells the registry is a field that only it has, or one of its own messages.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'registry',
  toCollect: true,
  priority: 70,
  registry: true,
  shape:
    /^(?:(?:time="[^"\n]{10,40}" )?level=(\w{4,7}) (?:msg=)?|(DEBU|INFO|WARN|ERRO|FATA|PANI)\[\d{4,9}\] )(?="?(?:token (?:signed by untrusted|from untrusted|intended for|has expired|used before|not to be used|has no signature)|error verifying that signing|unable to (?:get token signing|verify token sig|decode token)|error while unmarshalling raw token|failed to verify token|error authorizing|error checking authorization|authorized request|response completed|client disconnected|error resolving upload|debug server listening|providing prometheus metrics|Starting upload purge|PurgeUploads|manifest unknown|blob unknown|redis(?:: error connecting| not configured)|error connecting to redis|httpSink\{|retryingsink|backoffSink|eventqueue|configuring application: |No HTTP secret|storage driver health)|[^\n]{0,4000}?[" ](?:go[._]version=|http\.request\.|service=registry|instance[._]id=|err\.(?:code|detail|message)=|code=[A-Z][A-Z_]{3,40} |auth[._]user[._]name=|root_repo=|vars[._]name=))/,
  parse: (line, match) => {
    const fields = canonicalFields(parseLogfmt(line));
    if (match[2]) fields['msg'] ??= terminalMessage(line.slice(match[0].length));
    const time = parseTime(fields['time'] ?? '');
    return { fields, level: parseLevel(match[1] ?? match[2]) ?? 'info', ...(time === undefined ? {} : { time }) };
  },
});

/** On a terminal the message is padded to 44 columns before the fields. */
const terminalMessage = (text: string): string => {
  const end = text.search(/ (?=[a-z][\w.]{1,60}=)/);
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
};
