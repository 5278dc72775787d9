import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The chart reads the storage block from the key `config` of a Secret (config.md 7). */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-storage' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) => shell`
        kubectl -n ${namespace} create secret generic ${secret} --from-file=config=registry-storage.yaml --dry-run=client -o yaml | kubectl -n ${namespace} apply -f -
        rm registry-storage.yaml`,
    },
    source: notApplicable,
  },
});
