import { changeSnippet } from '../../../src/snippets/define.ts';

/** Metadata stays in the storage, where nothing was pushed to the database yet (topics.md D60); for 19.0 too, whose default is `prefer`. */
export default changeSnippet({ params: {}, change: () => ({ 'database.enabled': false }) });
