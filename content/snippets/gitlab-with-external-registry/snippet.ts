import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** GitLab's side of a registry it does not run (topics.md A55). registry_enabled starts nothing by itself. 80 and 443 are not written. */
export default changeSnippet({
  params: {
    apiUrl: param.url({ example: 'https://registry.example.com:5000' }),
    publicHost: param.host({ example: 'registry.example.com' }),
    publicPort: param.integer({ example: '5000', min: 1, max: 65535 }),
    issuer: param.name({ example: 'gitlab-issuer', fact: 'tokenIssuer' }),
    key: param.path({ example: '/var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key' }),
  },
  change: ({ apiUrl, publicHost, publicPort, issuer, key }) => ({
    'rails.enabled': true,
    'rails.api_url': apiUrl,
    'rails.host': publicHost,
    'rails.port': ['80', '443'].includes(publicPort) ? undefined : publicPort,
    'rails.issuer': issuer,
    'rails.key': key,
  }),
});
