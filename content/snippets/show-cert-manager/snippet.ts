import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Each of these hands over to the next; the last one that is there says why it does not go on. */
export default defineSnippet({
  params: { namespace: param.name({ example: 'gitlab', fact: 'namespace' }) },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get certificates,certificaterequests,orders,challenges
        kubectl -n ${namespace} describe challenges`,
    },
    source: notApplicable,
  },
});
