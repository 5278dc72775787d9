import { canonicalFields, defineFormat, parseJsonLine, parseLevel, parseTime } from '../../../src/formats/define.ts';

/**
 * The registry's log as JSON: application lines of GitLab's fork and of distribution, with the `json` or `logstash` formatter
 * (`message` and `@timestamp` instead of `msg` and `time`), and GitLab's access lines, which are JSON even where the rest is text.
 *
 * Workhorse writes the same access lines: what tells the registry is the path, and that there is no `route`.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'registry',
  priority: 72,
  registry: true,
  shape:
    /^\s{0,8}\{(?:(?=[^\n]{0,8000}?(?:"go[._]version":|"http\.request\.|"instance[._]id":"|"vars[._]name":"|"auth[._]user[._]name":|"err\.(?:code|detail|message)":|"root_repo":"|"service":"registry"|"(?:msg|message)": ?"(?:token (?:signed by untrusted|from untrusted|intended for|has expired|used before|not to be used|has no signature)|error verifying that signing|unable to (?:get token signing|verify token sig|decode token)|failed to verify token: token |error while unmarshalling raw token|debug server listening|providing prometheus metrics|httpSink\{|retryingsink|backoffSink|eventqueue|redis: error connecting|error connecting to redis|PurgeUploads|configuring application: )))|(?=[^\n]{0,8000}?"msg":"access")(?=[^\n]{0,8000}?"uri":"\/(?:v2|gitlab\/v1)\/)(?![^\n]{0,8000}?"route":))/,
  parse: (line) => {
    const raw = parseJsonLine(line);
    if (raw['time'] === undefined && raw['@timestamp'] !== undefined) raw['time'] = raw['@timestamp'];
    const fields = canonicalFields(raw);
    const time = parseTime(fields['time'] ?? '');
    return { fields, level: parseLevel(fields['level']) ?? 'info', ...(time === undefined ? {} : { time }) };
  },
});
