import { defineSnippet, joined, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The storage block and the key file in one Secret (config.md 7). */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'registry-storage' }),
    file: param.name({ example: 'gcs.json' }),
    keyfileHere: param.path({ example: '/root/registry-gcs.json' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret, file, keyfileHere }) => shell`
        kubectl -n ${namespace} create secret generic ${secret} --from-file=config=registry-storage.yaml --from-file=${joined`${file}=${keyfileHere}`} --dry-run=client -o yaml | kubectl -n ${namespace} apply -f -
        rm registry-storage.yaml`,
    },
    source: notApplicable,
  },
});
