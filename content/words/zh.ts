import type { Words } from '../../src/i18n/words.ts';
import app from './zh/app.ts';
import cli from './zh/cli.ts';
import facts from './zh/facts.ts';
import site from './zh/site.ts';
import terms from './zh/terms.ts';

export default { app, cli, facts, site, terms } satisfies Words;
