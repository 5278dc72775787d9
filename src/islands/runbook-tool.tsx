/** Something interactive on a runbook's page: the island of its kind, loaded when it comes into sight. */
import './workspace.css';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import type { ToolWords } from '../i18n/tool-words.ts';
import type { Tool } from '../runbook/define.ts';

export interface ToolProps {
  locale: Locale;
  siteRoot: string;
  words: ToolWords;
  /** Runbook id → title. */
  titles: Readonly<Record<string, string>>;
}

const tools = import.meta.glob<{ default: ComponentType<ToolProps> }>('./*/tool.tsx');

export default function RunbookTool({ tool, ...props }: ToolProps & { tool: Tool }) {
  const [Loaded, setLoaded] = useState<ComponentType<ToolProps>>();
  useEffect(() => void tools[`./${tool}/tool.tsx`]?.().then((module) => setLoaded(() => module.default)), [tool]);
  return Loaded ? <Loaded {...props} /> : <div class="rr-tool-loading" />;
}
