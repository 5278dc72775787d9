import { defineSnippet } from '../../../src/snippets/define.ts';
import { importOf } from './import.ts';

export default defineSnippet(importOf('all'));
