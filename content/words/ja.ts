import type { Words } from '../../src/i18n/words.ts';
import app from './ja/app.ts';
import cli from './ja/cli.ts';
import facts from './ja/facts.ts';
import site from './ja/site.ts';
import terms from './ja/terms.ts';

export default { app, cli, facts, site, terms } satisfies Words;
