/** The interface's own strings in English, one file per area; the shape of this object is the type of every language. */
import app from './en/app.ts';
import cli from './en/cli.ts';
import facts from './en/facts.ts';
import site from './en/site.ts';
import terms from './en/terms.ts';

export default { app, cli, facts, site, terms };
