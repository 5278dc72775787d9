import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** An address has to stand in subjectAltName as IP, not as DNS. */
export default defineSnippet({
  params: { address: param.host({ example: '198.51.100.7' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ address }) => shell`
        (umask 077; openssl req -new -newkey rsa:4096 -nodes -keyout registry.key -out registry.csr \\
          -subj ${joined`/CN=${address}`} -addext ${joined`subjectAltName=IP:${address}`})
        openssl req -in registry.csr -noout -text | grep -A1 'Subject Alternative Name'`,
    },
  },
});
