/** The units of content/, found by glob, for the tests that every unit must pass. */
import type { Signature } from '../../src/diagnose/define.ts';
import type { Case } from '../../src/runbook/define.ts';

const id = (path: string) => path.split('/').at(-2)!;

const signatureModules = import.meta.glob<{ default: Record<string, Signature> }>(
  ['../../content/runbooks/*/signatures.ts', '../../content/symptoms.ts'],
  { eager: true },
);
export const signatures: readonly (readonly [id: string, signature: Signature])[] = Object.entries(
  signatureModules,
).flatMap(([path, module]) =>
  Object.entries(module.default).map(
    ([name, signature]) => [`${path.endsWith('symptoms.ts') ? 'symptoms' : id(path)}/${name}`, signature] as const,
  ),
);

const expectations = import.meta.glob<{ default: Case }>('../../content/runbooks/*/cases/*/expect.ts', { eager: true });
const inputs = import.meta.glob<string>('../../content/runbooks/*/cases/*/input.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
export const cases = Object.entries(expectations).map(([path, module]) => ({
  runbook: path.split('/').at(-4)!,
  name: id(path),
  expected: module.default,
  input: inputs[path.replace('expect.ts', 'input.txt')],
}));
