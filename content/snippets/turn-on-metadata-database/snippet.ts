import { changeSnippet } from '../../../src/snippets/define.ts';

/** After the import, or before the first start of a new registry (topics.md D60). */
export default changeSnippet({ params: {}, change: () => ({ 'database.enabled': true }) });
