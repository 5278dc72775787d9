import { changeSnippet } from '../../../src/snippets/define.ts';

/** Refuses everything that writes until it is set back (topics.md A64). */
export default changeSnippet({ params: {}, change: () => ({ 'storage.maintenance.readonly.enabled': true }) });
