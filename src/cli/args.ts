/** The command line → what to do. Wrong usage is a value: it becomes a message and exit code 2. */
import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../i18n/locales.ts';

export type Command =
  | { kind: 'help' | 'version'; locale: Locale }
  | { kind: 'wrong'; locale: Locale; what: string }
  | { kind: 'diagnose'; locale: Locale; files: readonly string[]; json: boolean; each: boolean };

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  each: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @param environment for the language, where the command line does not say it: `LC_ALL`, `LC_MESSAGES`, `LANG` */
export function readArgs(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command {
  const loose = parseArgs({ args: [...args], options: { lang: options.lang }, strict: false }).values.lang;
  const fallback = typeof loose === 'string' && isLocale(loose) ? loose : localeOf(environment);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const locale = values.lang ?? fallback;
    if (!isLocale(locale)) return { kind: 'wrong', locale: fallback, what: `--lang ${locale}` };
    if (values.help) return { kind: 'help', locale };
    if (values.version) return { kind: 'version', locale };
    const [command, ...files] = positionals;
    if (command !== 'diagnose') return { kind: 'wrong', locale, what: command ?? '' };
    return { kind: 'diagnose', locale, files, json: values.json ?? false, each: values.each ?? false };
  } catch {
    // parseArgs throws for what it does not know; the first option that is none of ours is what to name.
    const known = Object.keys(options).map((name) => `--${name}`);
    const what = args.find((arg) => arg.startsWith('-') && !known.includes(arg)) ?? '';
    return { kind: 'wrong', locale: fallback, what };
  }
}

/** `ja_JP.UTF-8` → `ja`. Traditional Chinese readers are better served with English than with the wrong script. */
function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (/^zh[_-](?:TW|HK|MO)/i.test(tag)) return 'en';
  const language = tag.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
}
