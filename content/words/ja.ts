import type { Words } from '../../src/i18n/words.ts';
import facts from './ja/facts.ts';

export default { facts } satisfies Words;
