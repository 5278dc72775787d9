import { changeSnippet, settingParam } from '../../../src/snippets/define.ts';

/** Said outright, because a variable or an older block may still say the opposite (topics.md A51). */
export default changeSnippet({
  params: { expiry: settingParam('storage.redirect.expirydelay') },
  change: ({ expiry }) => ({ 'storage.redirect.disable': false, 'storage.redirect.expirydelay': expiry }),
});
