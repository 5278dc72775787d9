/** The words of a tool on a runbook's page: content/tools/<tool>/text/<locale>.ts. */
import type { Locale } from './locales.ts';
import type { Tool } from '../runbook/define.ts';

/** What every tool has; its island knows the rest. */
export interface ToolWords {
  title: string;
  lead: string;
  noScript: string;
}

const modules = import.meta.glob<{ default: ToolWords }>('../../content/tools/*/text/*.ts');

export async function loadToolWords<W extends ToolWords = ToolWords>(tool: Tool, locale: Locale): Promise<W> {
  const load = modules[`../../content/tools/${tool}/text/${locale}.ts`];
  if (!load) throw new Error(`content/tools/${tool} has no words in ${locale}`);
  return (await load()).default as W;
}
