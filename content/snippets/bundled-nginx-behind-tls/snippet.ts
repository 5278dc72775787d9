import { defineSnippet, ruby } from '../../../src/snippets/define.ts';
import { behindTls, params } from './settings.ts';

/** The name of the settings from GitLab 19.2 on (config.md 2.3). */
export default defineSnippet({
  params,
  variants: behindTls(
    (port) => ruby`
      registry['nginx']['listen_https'] = false
      registry['nginx']['listen_port'] = ${port}`,
  ),
});
