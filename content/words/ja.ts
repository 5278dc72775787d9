import type { Words } from '../../src/i18n/words.ts';
import app from './ja/app.ts';
import facts from './ja/facts.ts';
import terms from './ja/terms.ts';

export default { app, facts, terms } satisfies Words;
