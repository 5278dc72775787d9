import { defineFormat, type DocumentFact } from '../../../src/formats/define.ts';
import { readYamlLines } from '../read-yaml-lines.ts';

/**
 * The `registry:` block of GitLab's `gitlab.yml`: where GitLab sends people (host, port) and where it asks itself (`api_url`). Written by
 * hand in a self-compiled installation; by `gitlab-ctl`, which says so, with the Linux package.
 */
export default defineFormat({
  kind: 'document',
  priority: 50,
  registry: true,
  shape: /^\s{1,12}api_url:\s{1,8}["']?https?:\/\/[\w.:[\]-]{1,260}/,
  literals: ['api_url:'],
  continues: /^(?:\s{0,80}$|\s{0,80}#|\s{0,80}(?:- )?["']?[\w./-]{1,80}["']?:(?:\s|$)|\s{0,80}- \S)/,
  read: (lines) => {
    const entries = readYamlLines(lines).filter(({ path }) => /(?:^|\.)registry\.\w{1,40}$/.test(path));
    const at = (key: string) => entries.find(({ path }) => path.endsWith(`registry.${key}`));
    const host = at('host');
    if (!host || !at('api_url')) return [];
    const port = at('port')?.value;
    const value = port && /^\d{1,5}$/.test(port) ? `${host.value}:${port}` : host.value;
    const packaged = lines.some((line) => /managed by gitlab-ctl|\/(?:var\/opt|etc)\/gitlab\//.test(line));
    const facts: DocumentFact[] = [{ fact: 'registryHost', value, line: host.line }];
    if (!packaged) facts.push({ fact: 'installMethod', value: 'source', line: host.line });
    const issuer = at('issuer');
    return issuer ? [...facts, { fact: 'tokenIssuer', value: issuer.value, line: issuer.line }] : facts;
  },
});
