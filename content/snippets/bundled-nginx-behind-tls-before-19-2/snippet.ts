import { changeSnippet, joined } from '../../../src/snippets/define.ts';
import { params } from '../bundled-nginx-behind-tls/settings.ts';

/** Written under the name that the settings had up to GitLab 19.1 (config.md 2.3), as long as no newer version is known. */
export default changeSnippet({
  params,
  change: ({ host, listenPort }) => ({
    registry_external_url: joined`https://${host}`,
    'proxy.listen_https': false,
    'proxy.listen_port': listenPort,
  }),
  only: ['linux', 'compose'],
});
