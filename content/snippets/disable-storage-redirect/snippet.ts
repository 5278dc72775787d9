import { changeSnippet } from '../../../src/snippets/define.ts';

/** In gitlab.rb a variable where the storage block would have to be repeated whole (topics.md A51). */
export default changeSnippet({ params: {}, change: () => ({ 'storage.redirect.disable': true }) });
