import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** GitLab's side of a self-compiled registry (config.md 3). The public port is written only where it is neither 80 nor 443 (topics.md A30). */
export default changeSnippet({
  params: {
    name: param.host({ example: 'gitlab.example.com' }),
    port: param.integer({ example: '5050', min: 1, max: 65535 }),
    address: param.hostPort({ example: '127.0.0.1:5000' }),
    key: param.path({ example: '/home/git/registry/registry-auth.key' }),
    directory: param.path({ example: '/home/git/gitlab/shared/registry' }),
    issuer: param.name({ example: 'gitlab-issuer' }),
  },
  change: ({ name, port, address, key, directory, issuer }) => ({
    'rails.enabled': true,
    'rails.host': name,
    'rails.port': ['80', '443'].includes(port) ? undefined : port,
    'rails.api_url': joined`http://${address}`,
    'rails.key': key,
    'rails.path': directory,
    'rails.issuer': issuer,
  }),
  only: ['source'],
});
