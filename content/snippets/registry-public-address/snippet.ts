import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** What GitLab shows to users and writes into CI/CD variables: the public name and port, not the node's (topics.md A69). */
export default changeSnippet({
  params: {
    name: param.host({ example: 'registry.example.com' }),
    port: param.integer({ example: '443', min: 1, max: 65535 }),
  },
  change: ({ name, port }) => ({ 'rails.host': name, 'rails.port': port }),
  only: ['linux', 'compose', 'source'],
});
