import { canonicalFields, defineFormat, parseJsonLine, parseLevel, parseTime } from '../../../src/formats/define.ts';

/**
 * GitLab's own JSON logs: production_json, auth_json, exceptions_json, Sidekiq, Workhorse; with Helm wrapped by `subcomponent`.
 * Also a line without its opening brace, as documentation quotes single keys. `params` of a token request becomes `param_scope`,
 * `param_service`, `param_account`.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'rails',
  toCollect: true,
  priority: 60,
  registry: false,
  shape:
    /^\s{0,20}(?:\{\s{0,4})?"(?=[^\n]{0,8000}?"?(?:controller": ?"[A-Z]\w{1,60}(?:::\w{1,60}){0,6}Controller"|meta\.(?:caller_id|feature_category)":|exception\.(?:class|message)":|subcomponent": ?"|jid": ?"[0-9a-f]{24}"|correlation_id":))/,
  parse: (line) => {
    const raw = parseJsonLine(line);
    const fields = canonicalFields(raw);
    fields['uri'] ??= fields['path'] ?? '';
    Object.assign(fields, tokenParameters(raw['params']));
    const time = parseTime(fields['time'] ?? '');
    const level = parseLevel(fields['severity'] ?? fields['level']);
    return { fields, ...(level ? { level } : {}), ...(time === undefined ? {} : { time }) };
  },
});

const parameter = /"key":"(account|scope|service)","value":"([^"\\]{0,400})"/g;

const tokenParameters = (params: string | undefined): Record<string, string> =>
  Object.fromEntries([...(params ?? '').matchAll(parameter)].map(([, key, value]) => [`param_${key!}`, value!]));
