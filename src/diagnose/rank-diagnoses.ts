/**
 * Evidence → ranked diagnoses. Every number below is a weight against its neighbours, not a probability.
 *
 * - A cause names its runbook directly; said by a server it outranks one said by a client, which often only passes it on.
 * - A symptom supports its own runbook, or (shared symptoms) each runbook it suggests.
 * - A cause explains symptoms away: a symptom that a directly supported runbook accounts for supports nothing else.
 * - Repetition counts once; only between causes of one input does the one met more often come first.
 * - A cause near in time to the client's failure comes before one that is far from every failure (relate-times.ts).
 * - Without a registry context nothing is diagnosed.
 */
import type { Speaker } from '../formats/define.ts';
import type { Diagnosis, Evidence, Grade, Signature } from './define.ts';
import { isApart, relateTimes } from './relate-times.ts';

const serverSide: readonly Speaker[] = ['registry', 'storage', 'proxy', 'rails', 'config'];

/** What breaks ties between causes (signs, nearness, share) stays below a step together. */
const weights = {
  serverCause: 100,
  clientCause: 80,
  causeStep: 5,
  symptomStep: 8,
  signs: 2,
  near: 1.5,
  share: 1,
} as const;

/** What is known outranks what is likely, however many signs there are for it. */
const grades: readonly Grade[] = ['direct', 'correlated', 'heuristic'];

type SignatureOf = (id: string) => Signature;

interface Support {
  evidence: Evidence;
  weight: number;
}

/** @param clockOffset seconds by which the servers' clock is ahead of the clients', where that was measured */
export function rankDiagnoses(
  evidence: readonly Evidence[],
  signatureOf: SignatureOf,
  clockOffset?: number,
): Diagnosis[] {
  const standing = standingEvidence(evidence, signatureOf).map((one) => confirmed(one, evidence, signatureOf));
  const relations = relateTimes(standing, clockOffset);
  const support = new Map<string, Support[]>();
  for (const one of standing) {
    const relation = relations.get(one);
    const related = relation ? { ...one, relation } : one;
    for (const [runbook, weight] of supported(one, signatureOf(one.signature))) {
      support.set(runbook, [...(support.get(runbook) ?? []), { evidence: related, weight }]);
    }
  }
  explainAway(support);
  const totals = causesByInput(standing, signatureOf);
  return [...support]
    .map(([runbook, list]) => toDiagnosis(runbook, list, totals, signatureOf))
    .map((diagnosis) => withWorksAfter(diagnosis, evidence, signatureOf))
    .sort(
      (a, b) =>
        grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
        Number(isApart(a)) - Number(isApart(b)) ||
        b.score - a.score ||
        firstLine(a) - firstLine(b) ||
        a.runbook.localeCompare(b.runbook),
    );
}

/** A symptom that something else which was met makes a cause. */
function confirmed(one: Evidence, all: readonly Evidence[], signatureOf: SignatureOf): Evidence {
  const by = one.role === 'symptom' ? signatureOf(one.signature).confirmedBy : undefined;
  return by && all.some(({ signature }) => by.includes(signature)) ? { ...one, role: 'cause' } : one;
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
    const speaker = signature.passesOn ?? evidence.speaker;
    const base = serverSide.includes(speaker) ? weights.serverCause : weights.clientCause;
    return [[owner, base - (5 - (signature.weight ?? 5)) * weights.causeStep]];
  }
  if (evidence.role !== 'symptom') return [];
  if (signature.suggests) {
    return Object.entries(signature.suggests).map(([runbook, strength]) => [runbook, strength * weights.symptomStep]);
  }
  return [[owner, (signature.weight ?? 3) * weights.symptomStep]];
}

const isDirect = (list: readonly Support[]): boolean => list.some(({ evidence }) => evidence.role === 'cause');

/** A cause that lies hours from every failure explains none of them. */
function explainAway(support: Map<string, Support[]>): void {
  const explained = new Set<Evidence>();
  for (const list of support.values()) {
    if (!isDirect(list) || isApart({ evidence: list.map((one) => one.evidence) })) continue;
    for (const { evidence } of list) explained.add(evidence);
  }
  for (const [runbook, list] of support) {
    if (isDirect(list)) continue;
    const left = list.filter(({ evidence }) => !explained.has(evidence));
    if (left.length) support.set(runbook, left);
    else support.delete(runbook);
  }
}

/** Of all causes met in one input, how many are of this list. A log of weeks is not compared with a transcript of minutes. */
function largestShare(
  list: readonly Evidence[],
  totals: ReadonlyMap<number, number>,
  signatureOf: SignatureOf,
): number {
  const counts = [...causesByInput(list, signatureOf)];
  return counts.length ? Math.max(...counts.map(([input, count]) => count / totals.get(input)!)) : 0;
}

/** What is often only the consequence of another cause (a weight below 4) is not counted. */
function causesByInput(evidence: readonly Evidence[], signatureOf: SignatureOf): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { role, signature, spans, count } of evidence) {
    if (role !== 'cause' || (signatureOf(signature).weight ?? 5) < 4) continue;
    counts.set(spans[0]!.input, (counts.get(spans[0]!.input) ?? 0) + count);
  }
  return counts;
}

function withWorksAfter(diagnosis: Diagnosis, all: readonly Evidence[], signatureOf: SignatureOf): Diagnosis {
  const last = Math.max(...diagnosis.evidence.map(({ lastTime }) => lastTime ?? Infinity));
  const worked = all
    .filter(({ signature, lastTime }) => lastTime !== undefined && signatureOf(signature).completes)
    .map(({ lastTime }) => lastTime! - last)
    .filter((gap) => gap >= 1000);
  return worked.length ? { ...diagnosis, worksAfter: Math.min(...worked) } : diagnosis;
}

const isNear = ({ evidence }: Support): boolean => evidence.relation?.distance === 'near';

function toDiagnosis(
  runbook: string,
  list: readonly Support[],
  totals: ReadonlyMap<number, number>,
  signatureOf: SignatureOf,
): Diagnosis {
  // One signature counts once, however many different values it captured.
  const bySignature = new Map(list.map((one) => [one.evidence.signature, one]));
  const causes = list.filter(({ evidence }) => evidence.role === 'cause');
  const symptoms = [...bySignature.values()].filter(({ evidence }) => evidence.role === 'symptom');
  // Beside a cause, symptoms only break ties.
  const signs = symptoms.reduce((sum, { weight }) => sum + weight, 0);
  const score = causes.length
    ? Math.max(...causes.map(({ weight }) => weight)) +
      Math.min(weights.signs, signs / 80) +
      (causes.some(isNear) ? weights.near : 0) +
      weights.share *
        largestShare(
          causes.map((one) => one.evidence),
          totals,
          signatureOf,
        )
    : signs;
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
