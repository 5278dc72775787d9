import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** kaniko reads no certificate directory: the file is named for each registry (config.md 8.4). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/kaniko/ssl/ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, ca }) => shell`
        /kaniko/executor --context "$CI_PROJECT_DIR" --dockerfile "$CI_PROJECT_DIR/Dockerfile" \\
          --destination "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHORT_SHA" --registry-certificate ${joined`${host}=${ca}`}`,
    },
  },
});
