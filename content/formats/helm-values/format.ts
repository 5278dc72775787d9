import { defineFormat, type DocumentFact } from '../../../src/formats/define.ts';
import { hostOfUrl } from '../read-url.ts';
import { readYamlLines, type YamlLine } from '../read-yaml-lines.ts';

/**
 * Values of the GitLab chart (`helm get values`): `global.hosts`, `global.registry`, `registry`. Other charts and Prometheus have `global:`
 * as well, so a host or a registry must be found before it says anything.
 */
export default defineFormat({
  kind: 'document',
  priority: 65,
  registry: false,
  shape:
    /^(?:global:\s{0,8}$|\s{0,20}(?:tokenIssuer|tokenService|authEndpoint|certmanager-issuer|configureCertmanager|gatewayRoute|proxyBodySize):)/,
  literals: [
    'global:',
    'tokenIssuer:',
    'tokenService:',
    'authEndpoint:',
    'certmanager-issuer:',
    'configureCertmanager:',
    'gatewayRoute:',
    'proxyBodySize:',
  ],
  continues:
    /^(?:\s{0,80}$|\s{0,80}#|USER-SUPPLIED VALUES:|\s{0,80}(?:- )?["']?[\w./-]{1,80}["']?:(?:\s|$)|\s{0,80}- \S|---$)/,
  read: (lines) => {
    const entries = readYamlLines(lines);
    const facts = entries.flatMap(readEntry);
    const chart = entries.find(({ path }) =>
      /^(?:global\.(?:hosts|registry|ingress|certificates)|registry)\./.test(path),
    );
    return chart ? [{ fact: 'installMethod', value: 'helm', line: chart.line } as const, ...facts] : [];
  },
});

function readEntry({ path, value, line }: YamlLine): DocumentFact[] {
  if (path === 'global.hosts.registry.name') return [{ fact: 'registryHost', value, line }];
  if (path === 'global.hosts.gitlab.name') return [{ fact: 'gitlabHost', value, line }];
  if (path === 'registry.authEndpoint') return [{ fact: 'gitlabHost', value: hostOfUrl(value) ?? '', line }];
  if (path === 'registry.tokenIssuer') return [{ fact: 'registryIssuer', value, line }];
  if (path === 'registry.tokenService') return [{ fact: 'registryService', value, line }];
  if (path === 'global.registry.bucket') return [{ fact: 'bucket', value, line }];
  return [];
}
