import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { snippet } from '../../content/good-units.ts';

export default {
  snippet: {
    ...snippet,
    snippet: defineSnippet({
      ...snippet.snippet,
      variants: { any: { place: { run: 'client' }, render: ({ host }) => shell`docker login "${host}"` } },
    }),
  },
};
