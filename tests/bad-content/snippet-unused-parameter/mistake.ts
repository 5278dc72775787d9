import { defineSnippet, param } from '../../../src/snippets/define.ts';
import { snippet } from '../../content/good-units.ts';

export default {
  snippet: {
    ...snippet,
    snippet: defineSnippet({
      ...snippet.snippet,
      params: { ...snippet.snippet.params, port: param.integer({ example: '5000', min: 1, max: 65535 }) },
    }),
  },
};
