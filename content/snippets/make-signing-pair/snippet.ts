import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** Both halves begin with five dashes. Name, dates and signer of the certificate do not matter (tokens-and-certs.md 3). */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: () => shell`
        (umask 077; openssl req -x509 -newkey rsa:4096 -nodes -days 3650 -subj /CN=Registry -keyout registry-auth.key -out registry-auth.crt)
        head -n 1 registry-auth.key registry-auth.crt`,
    },
  },
});
