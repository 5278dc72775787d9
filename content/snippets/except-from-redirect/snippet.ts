import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** A list, which no variable can hold: so it is shown inside the storage block, beside the driver (config.md 4). */
export default defineSnippet({
  params: { pattern: param.text({ example: '^group/on-premises' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ pattern }) => ruby`
        registry['storage'] = {
          # ... the block of the storage driver that stands here already ...
          'redirect' => {
            'disable' => false,
            'exceptions' => [${pattern}]
          }
        }`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ pattern }) =>
        omnibusConfig(ruby`
          registry['storage'] = {
            # ... the block of the storage driver that stands here already ...
            'redirect' => {
              'disable' => false,
              'exceptions' => [${pattern}]
            }
          }`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ pattern }) => yaml`
        registry:
          storage:
            redirect:
              disable: false
              exceptions:
                - ${pattern}`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ pattern }) => yaml`
        storage:
          # ... the block of the storage driver that stands here already ...
          redirect:
            disable: false
            exceptions:
              - ${pattern}`,
    },
  },
});
