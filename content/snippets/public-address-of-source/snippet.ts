import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** What users see. With the Linux package it follows from registry_external_url and would be overwritten (config.md 2.1). */
export default changeSnippet({
  params: {
    name: param.host({ example: 'registry.example.com' }),
    port: param.integer({ example: '443', min: 1, max: 65535 }),
  },
  change: ({ name, port }) => ({
    'rails.enabled': true,
    'rails.host': name,
    'rails.port': ['80', '443'].includes(port) ? undefined : port,
  }),
  only: ['source'],
});
