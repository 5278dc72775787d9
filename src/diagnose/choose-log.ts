/**
 * The one log to ask for next: the one whose speaker could decide most between the diagnoses that are still open. A speaker decides
 * a diagnosis where that diagnosis has a cause that this speaker states; what counts is the score that would be decided.
 */
import type { RecordFormat, Speaker } from '../formats/define.ts';
import type { Diagnosis } from './define.ts';
import type { NamedSignature } from './match-signatures.ts';

/** @returns a format id, or `undefined` where a cause is known already or every telling log was read */
export function chooseLog(
  diagnoses: readonly Diagnosis[],
  signatures: readonly NamedSignature[],
  records: readonly (readonly [id: string, format: RecordFormat])[],
  read: ReadonlySet<string>,
): string | undefined {
  if (diagnoses[0]?.grade === 'direct') return undefined;
  const heard = new Set<Speaker>(records.filter(([id]) => read.has(id)).map(([, format]) => format.speaker));
  const open = records.filter(([, { toCollect, speaker }]) => toCollect && !heard.has(speaker));
  const decided = (speaker: Speaker) =>
    diagnoses
      .filter(({ runbook }) => signatures.some((one) => states(one, runbook, speaker)))
      .reduce((sum, { score }) => sum + score, 0);
  // Where nothing decides (nothing was recognised), the registry knows best why it failed.
  const value = ([, { speaker }]: readonly [string, RecordFormat]) =>
    decided(speaker) + (speaker === 'registry' ? 0.5 : 0);
  return open.length ? open.reduce((best, next) => (value(next) > value(best) ? next : best))[0] : undefined;
}

const states = ({ id, role, speakers }: NamedSignature, runbook: string, speaker: Speaker): boolean =>
  role === 'cause' && id.startsWith(`${runbook}/`) && (speakers?.includes(speaker) ?? false);
