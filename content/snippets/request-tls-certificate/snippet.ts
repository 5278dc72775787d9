import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** A request whose names stand in subjectAltName: programs in Go ignore the common name. The key stays with you. */
export default defineSnippet({
  params: { host: param.host({ example: 'registry.example.com' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ host }) => shell`
        (umask 077; openssl req -new -newkey rsa:4096 -nodes -keyout registry.key -out registry.csr \\
          -subj ${joined`/CN=${host}`} -addext ${joined`subjectAltName=DNS:${host}`})
        openssl req -in registry.csr -noout -text | grep -A1 'Subject Alternative Name'`,
    },
  },
});
