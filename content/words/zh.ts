import type { Words } from '../../src/i18n/words.ts';
import facts from './zh/facts.ts';
import terms from './zh/terms.ts';

export default { facts, terms } satisfies Words;
