import { defineSnippet } from '../../../src/snippets/define.ts';
import { schedule } from './cron.ts';

export default defineSnippet(schedule(false));
