/** The steps of an outcome that hold for an installation. Pure. */
import type { InstallMethod, Runbook, Step } from './define.ts';
import { compareVersions, inRange } from './version-range.ts';

/**
 * `shown`: holds here. `versionUnknown`: holds for some versions only and the version is not known, so the line at which it
 * changes is said. `deprecated`: works here, but something else has taken its place.
 */
export type StepState = 'shown' | 'versionUnknown' | 'deprecated';

export interface StepHere {
  id: string;
  step: Step;
  state: StepState;
}

/** @param method unknown: the steps of every install method. @param version unknown: those of every version, marked. */
export function stepsFor(
  runbook: Runbook,
  outcome: string,
  method: InstallMethod | undefined,
  version: string | undefined,
): StepHere[] {
  return runbook.outcomes[outcome]!.steps.flatMap((id) => {
    const step: Step = runbook.steps[id]!;
    if (step.only && method && !step.only.includes(method)) return [];
    const state = stateOf(step, version);
    return state === undefined ? [] : [{ id, step, state }];
  });
}

function stateOf({ versions, deprecatedFrom }: Step, version: string | undefined): StepState | undefined {
  const here = inRange(versions, version);
  if (here === 'no') return undefined;
  if (here === 'unknown') return 'versionUnknown';
  if (deprecatedFrom === undefined) return 'shown';
  if (version === undefined) return 'versionUnknown';
  return compareVersions(version, deprecatedFrom) < 0 ? 'shown' : 'deprecated';
}

/** Whether any step of the runbook turns on the GitLab version, so that it is worth asking for. */
export const dependsOnVersion = ({ steps }: Runbook): boolean =>
  Object.values<Step>(steps).some(({ versions, deprecatedFrom }) => Boolean(versions ?? deprecatedFrom));

/** The versions that a runbook was written for; `until` here names the last of them, so 18.11.4 is still in 18.11. */
export function servesVersion({ versions }: Runbook, version: string): boolean {
  const { from, until } = versions;
  const line = version.split('.').slice(0, 2).join('.');
  return inRange({ from }, version) === 'yes' && (until === undefined || compareVersions(line, until) <= 0);
}
