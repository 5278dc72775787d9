import { defineSnippet, ruby } from '../../../src/snippets/define.ts';
import { behindTls, params } from '../bundled-nginx-behind-tls/settings.ts';

/** The name of the settings up to GitLab 19.1 (config.md 2.3). */
export default defineSnippet({
  params,
  variants: behindTls(
    (port) => ruby`
      registry_nginx['listen_https'] = false
      registry_nginx['listen_port'] = ${port}`,
  ),
});
