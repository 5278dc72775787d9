import type { Words } from '../../src/i18n/words.ts';
import facts from './ja/facts.ts';
import terms from './ja/terms.ts';

export default { facts, terms } satisfies Words;
