import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What the host itself makes of a name, by /etc/hosts and DNS, as docker and containerd on it do; then the servers that it asks. */
export default defineSnippet({
  params: { name: param.host({ example: 'registry.example.com', fact: 'lookupHost' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ name }) => shell`
        getent ahosts ${name} && echo 'name lookup: found' || echo 'name lookup: none'
        grep -E '^(nameserver|search)' /etc/resolv.conf`,
    },
  },
});
