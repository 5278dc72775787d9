/** Every runbook's data, found by glob; ids are folder names. */
import type { Runbook } from './define.ts';

const modules = import.meta.glob<{ default: Runbook }>('../../content/runbooks/*/runbook.ts', { eager: true });

export const runbooks: Readonly<Record<string, Runbook>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/').at(-2)!, module.default]),
);
