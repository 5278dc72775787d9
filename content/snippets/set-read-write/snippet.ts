import { changeSnippet } from '../../../src/snippets/define.ts';

/** The way back from read-only mode (topics.md A64). */
export default changeSnippet({ params: {}, change: () => ({ 'storage.maintenance.readonly.enabled': false }) });
