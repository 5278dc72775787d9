import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** Written under the name that the settings had up to GitLab 19.1 (config.md 2.3), as long as no newer version is known. */
export default changeSnippet({
  params: {
    certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
    key: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
  },
  change: ({ certificate, key }) => ({ 'proxy.ssl_certificate': certificate, 'proxy.ssl_certificate_key': key }),
  only: ['linux', 'compose'],
});
