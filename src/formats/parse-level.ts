/** The level of a line in any program's spelling (`warning`, `WARN`, `ERRO`, NGINX's `crit`), or `undefined`. */
import type { ParsedLine } from './define.ts';

const levels: Record<string, NonNullable<ParsedLine['level']>> = {
  trace: 'debug',
  debug: 'debug',
  debu: 'debug',
  info: 'info',
  notice: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
  erro: 'error',
  fatal: 'fatal',
  fata: 'fatal',
  panic: 'fatal',
  pani: 'fatal',
  crit: 'fatal',
  alert: 'fatal',
  emerg: 'fatal',
};

export const parseLevel = (text: string | undefined): ParsedLine['level'] => levels[text?.toLowerCase() ?? ''];
