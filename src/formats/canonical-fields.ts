import { unescapeOnce } from './unescape.ts';

/**
 * One name per field over all generations: `err.detail` (registry <= 2.8), `detail` and `error` (GitLab's fork) are `detail`, and so on.
 * Values lose one level of escaping. Unknown names stay as they are, with dots as underscores.
 */
const names: Record<string, string> = {
  'err.code': 'code',
  'err.message': 'errmessage',
  'err.detail': 'detail',
  'http.request.host': 'host',
  'http.request.uri': 'uri',
  'http.request.method': 'method',
  'http.request.useragent': 'useragent',
  user_agent: 'useragent',
  'http.response.status': 'status',
  'vars.name': 'repository',
  vars_name: 'repository',
  'vars.reference': 'reference',
  vars_reference: 'reference',
  message: 'msg',
};

export function canonicalFields(raw: Readonly<Record<string, string>>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    fields[names[name] ?? name.replaceAll('.', '_')] = unescapeOnce(value);
  }
  if (fields['detail'] === undefined && fields['error'] !== undefined) fields['detail'] = fields['error'];
  return fields;
}
