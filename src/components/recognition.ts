/** How well each problem is recognised, counted from its signatures and cases at build time. */
import type { Signature } from '../diagnose/define.ts';
import type { Speaker } from '../formats/define.ts';
import type { Case } from '../runbook/define.ts';
import { runbooks } from '../runbook/library.ts';

const signatureFiles = import.meta.glob<{ default: Readonly<Record<string, Signature>> }>(
  '../../content/runbooks/*/signatures.ts',
  { eager: true },
);
const caseFiles = import.meta.glob<{ default: Case }>('../../content/runbooks/*/cases/*/expect.ts', { eager: true });

/** The sources whose words a reader can bring; the rest only carry them. */
const sources = [
  'registry',
  'storage',
  'proxy',
  'rails',
  'client',
  'kubelet',
  'probe',
] as const satisfies readonly Speaker[];

export interface Recognition {
  id: string;
  causes: number;
  symptoms: number;
  /** Texts it must be diagnosed from, and texts close to it that it must not be. */
  cases: number;
  nearMisses: number;
  /** The sources in which a cause of it is known by name. */
  provedBy: readonly Speaker[];
  /** The sources from which it cannot be told yet. */
  notFrom: readonly Speaker[];
}

export const recognitions: readonly Recognition[] = Object.entries(runbooks)
  .filter(([, { kind }]) => kind === 'problem')
  .map(([id]) => recognise(id));

function recognise(id: string): Recognition {
  const signatures = Object.values(signatureFiles[`../../content/runbooks/${id}/signatures.ts`]?.default ?? {});
  const causes = signatures.filter(({ role }) => role === 'cause');
  const cases = Object.entries(caseFiles)
    .filter(([path]) => path.includes(`/runbooks/${id}/cases/`))
    .map(([, { default: one }]) => one);
  const proves = (source: Speaker) => causes.some(({ speakers }) => !speakers || speakers.includes(source));
  return {
    id,
    causes: causes.length,
    symptoms: signatures.filter(({ role }) => role === 'symptom').length,
    cases: cases.filter(({ place }) => place === 'first').length,
    nearMisses: cases.filter(({ place }) => place === 'absent').length,
    provedBy: sources.filter(proves),
    notFrom: sources.filter((source) => !proves(source)),
  };
}

/** Problems for which nothing is a proof yet: they come up only as a possibility. */
export const unproved: readonly string[] = recognitions.filter(({ causes }) => causes === 0).map(({ id }) => id);
