import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** The old registry's own file, wherever it stands; in the official image it is this one. Only the three lines are added. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '/etc/docker/registry/config.yml' },
      render: () => yaml`
        storage:
          # ... the block of the storage driver that stands here already ...
          maintenance:
            readonly:
              enabled: true`,
    },
  },
});
