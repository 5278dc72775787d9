import { changeSnippet, defineSnippet, param, yaml } from '../../../src/snippets/define.ts';

const withAddress = changeSnippet({
  params: { redis: param.hostPort({ example: 'redis.example.com:6379' }) },
  change: ({ redis }) => ({ 'redis.cache.enabled': true, 'redis.cache.addr': redis }),
});

/** The chart takes the address of GitLab's own Redis where none is given (config.md 4 and 7). */
export default defineSnippet({
  ...withAddress,
  variants: {
    ...withAddress.variants,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          redis:
            cache:
              enabled: true`,
    },
  },
});
