import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * A word that starts with a letter and holds nothing that any file would have to quote (topics.md A56). With Helm it goes straight into
 * a Secret, as a list: headers of an endpoint are lists (config.md 7).
 */
const random = shell`printf 'n%s\n' "$(openssl rand -hex 16)"`;

export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-notification' }),
  },
  variants: {
    linux: { place: { run: 'anywhere' }, render: () => random },
    compose: { place: { run: 'anywhere' }, render: () => random },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) =>
        shell`printf '["n%s"]' "$(openssl rand -hex 16)" | kubectl -n ${namespace} create secret generic ${secret} --from-file=secret=/dev/stdin`,
    },
    source: { place: { run: 'anywhere' }, render: () => random },
  },
});
