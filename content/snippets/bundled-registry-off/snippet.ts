import { changeSnippet } from '../../../src/snippets/define.ts';

/** GitLab keeps its side and its key; only the registry that comes along does not run (topics.md A55, A69). */
export default changeSnippet({
  params: {},
  change: () => ({ 'registry.enable': false, 'rails.enabled': true }),
  only: ['linux', 'compose'],
});
