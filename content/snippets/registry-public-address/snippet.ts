import { defineSnippet, notApplicable, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** What GitLab shows to users and writes into CI/CD variables: the public name and port, not the node's (topics.md A69). */
export default defineSnippet({
  params: {
    name: param.host({ example: 'registry.example.com' }),
    port: param.integer({ example: '443', min: 1, max: 65535 }),
  },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ name, port }) => ruby`
        gitlab_rails['registry_host'] = ${name}
        gitlab_rails['registry_port'] = ${port}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ name, port }) =>
        omnibusConfig(ruby`
          gitlab_rails['registry_host'] = ${name}
          gitlab_rails['registry_port'] = ${port}`),
    },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: ({ name, port }) => yaml`
        registry:
          host: ${name}
          port: ${Number(port)}`,
    },
  },
});
