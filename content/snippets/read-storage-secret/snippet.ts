import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The storage block as the chart reads it, in a file of its own, with a second copy as the way back. Both hold keys. */
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
        (
        umask 077
        kubectl -n ${namespace} get secret ${secret} -o jsonpath='{.data.config}' | base64 -d > registry-storage.yaml
        cp registry-storage.yaml registry-storage-before.yaml
        )`,
    },
    source: notApplicable,
  },
});
