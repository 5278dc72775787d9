import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Gives this shell back its own way, and deletes the recording. */
export default defineSnippet({
  params: { file: param.path({ example: '/var/tmp/registry-capture.mitm' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ file }) => shell`
        unset HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy SSL_CERT_FILE
        rm -f ${file}`,
    },
  },
});
