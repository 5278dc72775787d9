import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set how finished uploads are copied',
  params: {
    driver: 'Name of the S3 driver in your configuration',
    threshold: 'From this size on, in bytes',
    part: 'Size of a part, in bytes',
    parallel: 'Parts at a time',
  },
} satisfies SnippetText<typeof snippet>;
