import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** Where Rails and Sidekiq ask the registry (config.md 2.1, 3). Not the public address. */
export default changeSnippet({
  params: { url: param.url({ example: 'http://127.0.0.1:5000' }) },
  change: ({ url }) => ({ 'rails.api_url': url }),
});
