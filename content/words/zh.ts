import type { Words } from '../../src/i18n/words.ts';
import app from './zh/app.ts';
import facts from './zh/facts.ts';
import terms from './zh/terms.ts';

export default { app, facts, terms } satisfies Words;
