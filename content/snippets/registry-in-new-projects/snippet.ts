import { changeSnippet } from '../../../src/snippets/define.ts';

/** What a project gets when it is made; those that exist keep what they have (topics.md A33). */
export default changeSnippet({ params: {}, change: () => ({ 'rails.new_projects': false }) });
