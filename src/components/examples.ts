/** The examples of the paste box: for every problem the first case that it is diagnosed from, as it is tested. */
import type { Case } from '../runbook/define.ts';
import { runbooks } from '../runbook/library.ts';

const inputs = import.meta.glob<string>('../../content/runbooks/*/cases/*/input.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const expectations = import.meta.glob<{ default: Case }>('../../content/runbooks/*/cases/*/expect.ts', { eager: true });

const found = new Map<string, string>();
for (const [path, text] of Object.entries(inputs)) {
  const id = path.split('/').at(-4)!;
  const place = expectations[path.replace(/input\.txt$/, 'expect.ts')]?.default.place;
  if (place === 'first' && runbooks[id]?.kind === 'problem' && !found.has(id)) found.set(id, text);
}

export const exampleIds: readonly string[] = [...found.keys()];
export const exampleText = (id: string): string => found.get(id) ?? '';
