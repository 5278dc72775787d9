import { defineSnippet, notApplicable, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** On the loopback address only: what it shows is nobody else's business (topics.md A9). */
const address = ruby`registry['debug_addr'] = 'localhost:5001'`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => address },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(address) },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        http:
          debug:
            addr: localhost:5001`,
    },
  },
});
