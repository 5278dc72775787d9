import { changeSnippet, defineSnippet, settingParam, yaml } from '../../../src/snippets/define.ts';

/** Said outright, because a variable or an older block may still say the opposite (topics.md A51). */
const everywhere = changeSnippet({
  params: { expiry: settingParam('storage.redirect.expirydelay') },
  change: ({ expiry }) => ({ 'storage.redirect.disable': false, 'storage.redirect.expirydelay': expiry }),
});

/** The chart's values have a place for the switch alone; the Secret, which has one for both, would need steps of its own. */
export default defineSnippet({
  ...everywhere,
  variants: {
    ...everywhere.variants,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          storage:
            redirect:
              disable: false`,
    },
  },
});
