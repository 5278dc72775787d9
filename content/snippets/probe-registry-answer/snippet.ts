import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** 401 is the healthy answer to a request without a token. Nothing secret is sent, so the certificate is not checked here. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ host }) => shell`curl -sk -o /dev/null -w 'registry answer: %{http_code}\n' https://${host}/v2/`,
    },
  },
});
