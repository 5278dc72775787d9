import { defineSnippet, notApplicable } from '../../../src/snippets/define.ts';
import { snippet } from '../../content/good-units.ts';

export default {
  snippet: {
    ...snippet,
    snippet: defineSnippet({
      ...snippet.snippet,
      variants: {
        linux: snippet.snippet.variants.any,
        compose: snippet.snippet.variants.any,
        helm: snippet.snippet.variants.any,
        source: notApplicable,
      },
    }),
  },
};
