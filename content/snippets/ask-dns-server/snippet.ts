import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Asks one server for the name, past /etc/hosts and every cache. */
export default defineSnippet({
  params: {
    name: param.host({ example: 'registry.example.com', fact: 'lookupHost' }),
    server: param.host({ example: '198.51.100.53' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ name, server }) => shell`dig +tries=1 +time=3 ${joined`@${server}`} ${name} | grep -vE '^$|^; '`,
    },
  },
});
