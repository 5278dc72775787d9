import { yaml } from '../../../src/snippets/define.ts';
import { snippet } from '../../content/good-units.ts';

export default {
  snippet: {
    ...snippet,
    snippet: {
      ...snippet.snippet,
      variants: {
        linux: snippet.snippet.variants.any,
        compose: snippet.snippet.variants.any,
        helm: snippet.snippet.variants.any,
      },
    } as never,
  },
};
