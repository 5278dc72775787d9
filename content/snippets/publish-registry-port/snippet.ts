import { defineSnippet, joined, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

/** Without it NGINX listens inside the container alone (topics.md D30). */
export default defineSnippet({
  params: {
    service: param.name({ example: 'gitlab', fact: 'container' }),
    port: param.integer({ example: '5050', fact: 'registryPort', min: 1, max: 65535 }),
  },
  variants: {
    linux: notApplicable,
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ service, port }) => yaml`
        services:
          ${service}:
            ports:
              - ${joined`${port}:${port}`}`,
    },
    helm: notApplicable,
    source: notApplicable,
  },
});
