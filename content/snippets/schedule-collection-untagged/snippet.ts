import { defineSnippet } from '../../../src/snippets/define.ts';
import { schedule } from '../schedule-collection/cron.ts';

export default defineSnippet(schedule(true));
