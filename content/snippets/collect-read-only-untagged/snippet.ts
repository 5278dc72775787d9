import { defineSnippet } from '../../../src/snippets/define.ts';
import { beside } from '../collect-read-only/beside.ts';

export default defineSnippet(beside(' -m'));
