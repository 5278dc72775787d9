import { defineSnippet, param } from '../../../src/snippets/define.ts';
import { snippet } from '../../content/good-units.ts';

export default {
  snippet: {
    ...snippet,
    snippet: defineSnippet({
      ...snippet.snippet,
      params: { host: param.hostPort({ example: 'registry.example.com', fact: 'hostname' as never }) },
    }),
  },
};
