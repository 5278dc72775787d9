import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** Where Rails asks the registry; the Linux package derives it from the registry's address (config.md 2.1). */
export default changeSnippet({
  params: { port: param.integer({ example: '5010', min: 1024, max: 65535 }) },
  change: ({ port }) => ({ 'rails.api_url': joined`http://127.0.0.1:${port}` }),
  only: ['source'],
});
