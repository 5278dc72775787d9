import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** Self-compiled: GitLab has a path of its own beside the registry's (topics.md A37). In the Linux package one key sets both. */
export default changeSnippet({
  params: { path: param.path({ example: '/mnt/images/registry' }) },
  change: ({ path }) => ({ 'rails.path': path }),
  only: ['source'],
});
