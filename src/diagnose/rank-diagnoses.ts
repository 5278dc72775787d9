/**
 * Evidence → ranked diagnoses. Every number below is a weight against its neighbours, not a probability.
 *
 * - A cause names its runbook directly; said by a server it outranks one said by a client, which often only passes it on.
 * - A symptom supports its own runbook, or (shared symptoms) each runbook it suggests.
 * - A cause explains symptoms away: a symptom that a directly supported runbook accounts for supports nothing else.
 * - Repetition counts once. Without a registry context nothing is diagnosed.
 */
import type { Speaker } from '../formats/define.ts';
import type { Diagnosis, Evidence, Grade, Signature } from './define.ts';

const serverSide: readonly Speaker[] = ['registry', 'storage', 'proxy', 'rails', 'config'];

const weights = { serverCause: 100, clientCause: 80, causeStep: 5, symptomStep: 8 } as const;

/** What is known outranks what is likely, however many signs there are for it. */
const grades: readonly Grade[] = ['direct', 'correlated', 'heuristic'];

type SignatureOf = (id: string) => Signature;

interface Support {
  evidence: Evidence;
  weight: number;
}

export function rankDiagnoses(evidence: readonly Evidence[], signatureOf: SignatureOf): Diagnosis[] {
  const support = new Map<string, Support[]>();
  for (const one of standingEvidence(evidence, signatureOf)) {
    for (const [runbook, weight] of supported(one, signatureOf(one.signature))) {
      support.set(runbook, [...(support.get(runbook) ?? []), { evidence: one, weight }]);
    }
  }
  explainAway(support);
  return [...support]
    .map(([runbook, list]) => toDiagnosis(runbook, list))
    .sort(
      (a, b) =>
        grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
        b.score - a.score ||
        firstLine(a) - firstLine(b) ||
        a.runbook.localeCompare(b.runbook),
    );
}

/** What nothing later in the same input takes back. */
export const standingEvidence = (evidence: readonly Evidence[], signatureOf: SignatureOf): readonly Evidence[] =>
  evidence.filter((one) => !isResolved(one, evidence, signatureOf(one.signature)));

/** A retry that completed, a refusal followed by success: taken back by something later in the same input. */
const isResolved = (one: Evidence, all: readonly Evidence[], { resolvedBy }: Signature): boolean =>
  resolvedBy !== undefined &&
  all.some(
    (other) =>
      resolvedBy.includes(other.signature) &&
      other.spans.at(-1)!.input === one.spans.at(-1)!.input &&
      other.spans.at(-1)!.last >= one.spans.at(-1)!.last,
  );

/** The runbooks that a piece of evidence speaks for, with its weight for each. */
function supported(evidence: Evidence, signature: Signature): [runbook: string, weight: number][] {
  const owner = evidence.signature.slice(0, evidence.signature.indexOf('/'));
  if (evidence.role === 'cause') {
    const base = serverSide.includes(evidence.speaker) ? weights.serverCause : weights.clientCause;
    return [[owner, base - (5 - (signature.weight ?? 5)) * weights.causeStep]];
  }
  if (evidence.role !== 'symptom') return [];
  if (signature.suggests) {
    return Object.entries(signature.suggests).map(([runbook, strength]) => [runbook, strength * weights.symptomStep]);
  }
  return [[owner, (signature.weight ?? 3) * weights.symptomStep]];
}

const isDirect = (list: readonly Support[]): boolean => list.some(({ evidence }) => evidence.role === 'cause');

function explainAway(support: Map<string, Support[]>): void {
  const explained = new Set<Evidence>();
  for (const list of support.values()) {
    if (isDirect(list)) for (const { evidence } of list) explained.add(evidence);
  }
  for (const [runbook, list] of support) {
    if (isDirect(list)) continue;
    const left = list.filter(({ evidence }) => !explained.has(evidence));
    if (left.length) support.set(runbook, left);
    else support.delete(runbook);
  }
}

function toDiagnosis(runbook: string, list: readonly Support[]): Diagnosis {
  // One signature counts once, however many different values it captured.
  const bySignature = new Map(list.map((one) => [one.evidence.signature, one]));
  const causes = list.filter(({ evidence }) => evidence.role === 'cause').map(({ weight }) => weight);
  const symptoms = [...bySignature.values()].filter(({ evidence }) => evidence.role === 'symptom');
  // Beside a cause, symptoms only break ties.
  const signs = symptoms.reduce((sum, { weight }) => sum + weight, 0);
  const score = causes.length ? Math.max(...causes) + Math.min(4, signs / 40) : signs;
  const evidence = list
    .map((one) => one.evidence)
    .sort((a, b) => Number(b.role === 'cause') - Number(a.role === 'cause'));
  return { runbook, grade: grade(list, symptoms), score, evidence };
}

function grade(list: readonly Support[], symptoms: readonly Support[]): Grade {
  if (isDirect(list)) return 'direct';
  const speakers = new Set(symptoms.map(({ evidence }) => evidence.speaker));
  return symptoms.length > 1 && speakers.size > 1 ? 'correlated' : 'heuristic';
}

const firstLine = ({ evidence }: Diagnosis): number =>
  Math.min(...evidence.map(({ spans }) => spans[0]!.input * 1e9 + spans[0]!.first));
