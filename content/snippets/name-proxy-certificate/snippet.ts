import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** For files that do not have the registry's host in their names, such as a wildcard certificate's (topics.md A30, A31). */
export default changeSnippet({
  params: {
    certificate: param.path({ example: '/etc/gitlab/ssl/wildcard.example.com.crt' }),
    keyFile: param.path({ example: '/etc/gitlab/ssl/wildcard.example.com.key' }),
  },
  change: ({ certificate, keyFile }) => ({
    'proxy.ssl_certificate': certificate,
    'proxy.ssl_certificate_key': keyFile,
  }),
  only: ['linux', 'compose'],
});
