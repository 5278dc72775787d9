import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What became of the latest attempts to pull. */
export default defineSnippet({
  params: { namespace: param.name({ example: 'default', fact: 'namespace' }) },
  variants: {
    any: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get events --sort-by=.lastTimestamp | grep -iE 'pull|image' | tail -n 20`,
    },
  },
});
