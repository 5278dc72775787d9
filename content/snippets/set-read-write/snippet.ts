import { changeSnippet } from '../../../src/snippets/define.ts';

/** The storage block is one value to GitLab, replaced as a whole: so it is shown with what stands in it already (topics.md A64). */
export default changeSnippet({ params: {}, change: () => ({ 'storage.maintenance.readonly.enabled': false }) });
