/**
 * How far in time a cause stands from the client's failure. What a client said itself is a failure of its own. Only what has a time on both sides is compared; what has none
 * changes nothing. Evidence knows its first and last occurrence, so a failure between the two of them is left undecided.
 */
import type { Speaker } from '../formats/define.ts';
import type { Diagnosis, Evidence, TimeRelation } from './define.ts';

const minute = 60_000;
const hour = 60 * minute;
/** What a retry, a flush of a log or an unsynchronised clock takes. */
const near = 5 * minute;
const far = hour;
/** The widest difference between two time zones is 26 hours; between two hosts of one company, less. */
const widestZone = 14;

const clients: readonly Speaker[] = ['client', 'kubelet', 'ci', 'probe'];
const servers: readonly Speaker[] = ['registry', 'storage', 'proxy', 'rails'];

/** The moments at which a client failed: first and last occurrence of each piece of evidence. */
function clientFailures(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({ speaker, role, lastTime }) =>
      clients.includes(speaker) && (role === 'cause' || role === 'symptom') && lastTime !== undefined,
  );
}

/**
 * @param clockOffset seconds by which the servers' clock is ahead, where that was measured
 * @returns for each cause with a time, its relation to the last failure of a client
 */
export function relateTimes(evidence: readonly Evidence[], clockOffset = 0): Map<Evidence, TimeRelation> {
  const failures = clientFailures(evidence);
  const relations = new Map<Evidence, TimeRelation>();
  if (failures.length === 0) return relations;
  const last = Math.max(...failures.map(({ lastTime }) => lastTime!));
  const lastIsLocal = failures.some(({ lastTime, localTime }) => lastTime === last && localTime);
  for (const cause of evidence) {
    if (cause.role !== 'cause' || cause.lastTime === undefined) continue;
    if (!servers.includes(cause.speaker) && !failures.includes(cause)) continue;
    const toLast = closest(cause, [last], clockOffset, cause.localTime ?? lastIsLocal);
    const toAny = failures.map((failure) =>
      closest(cause, [failure.firstTime!, failure.lastTime!], clockOffset, cause.localTime ?? failure.localTime),
    );
    const relation = judge(
      toLast,
      toAny,
      failures.some((failure) => isBetween(cause, failure)),
    );
    if (relation) relations.set(cause, failures.includes(cause) ? { ...relation, side: 'own' } : relation);
  }
  return relations;
}

interface Gap {
  /** Milliseconds from the failure to the cause. */
  gap: number;
  /** Hours taken off as a difference between time zones. */
  zone: number;
}

function closest(cause: Evidence, moments: readonly number[], clockOffset: number, local: boolean | undefined): Gap {
  const gaps = moments.flatMap((moment) =>
    [cause.firstTime!, cause.lastTime!].flatMap((time) => [time - moment, time - moment - clockOffset * 1000]),
  );
  const plain = least(gaps.map((gap) => ({ gap, zone: 0 })));
  if (!local || Math.abs(plain.gap) <= near) return plain;
  const moved = least(gaps.map(withoutZone));
  return Math.abs(moved.gap) <= near ? moved : plain;
}

/** By the distance, then the smaller shift, then before rather than after: no order of lines decides. */
const least = (gaps: readonly Gap[]): Gap =>
  gaps.reduce((best, one) =>
    (Math.abs(one.gap) - Math.abs(best.gap) || Math.abs(one.zone) - Math.abs(best.zone) || one.gap - best.gap) < 0
      ? one
      : best,
  );

function withoutZone(gap: number): Gap {
  const zone = Math.max(-widestZone, Math.min(widestZone, Math.round(gap / hour)));
  return { gap: gap - zone * hour, zone };
}

/** Whether one happened while the other went on, so that occurrences in between may be close. */
const isBetween = (cause: Evidence, failure: Evidence): boolean =>
  cause.firstTime! < failure.lastTime! && failure.firstTime! < cause.lastTime! && cause.count + failure.count > 3;

function judge({ gap, zone }: Gap, toAny: readonly Gap[], between: boolean): TimeRelation | undefined {
  const milliseconds = Math.abs(gap);
  const side = milliseconds < 1000 ? 'same' : gap < 0 ? 'before' : 'after';
  const of = { side, milliseconds, ...(zone ? { zone } : {}) } as const;
  if (milliseconds <= near) return { ...of, distance: 'near' };
  if (between) return undefined;
  return { ...of, distance: toAny.every((one) => Math.abs(one.gap) > far) ? 'far' : 'between' };
}

/** True where causes were timed, and every one of them lies far from every failure of a client. */
export const isApart = ({ evidence }: Pick<Diagnosis, 'evidence'>): boolean => {
  const causes = evidence.filter(({ role }) => role === 'cause');
  return causes.length > 0 && causes.every(({ relation }) => relation?.distance === 'far');
};
