import { defineSnippet } from '../../../src/snippets/define.ts';
import { beside } from './beside.ts';

export default defineSnippet(beside(''));
