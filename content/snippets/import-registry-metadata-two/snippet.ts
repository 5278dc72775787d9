import { defineSnippet } from '../../../src/snippets/define.ts';
import { importOf } from '../import-registry-metadata/import.ts';

export default defineSnippet(importOf('two'));
