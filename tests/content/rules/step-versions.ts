/** The GitLab versions of steps: well-formed, within the runbook's own, and no version is left without a step. */
import { installMethods, type Runbook, type Step } from '../../../src/runbook/define.ts';
import { stepsFor } from '../../../src/runbook/steps-for.ts';
import { compareVersions } from '../../../src/runbook/version-range.ts';
import type { Messages } from './unit.ts';

const wellFormed = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/;

export function checkVersions(runbook: Runbook): Messages {
  const steps = Object.entries<Step>(runbook.steps);
  const messages = steps.flatMap(([id, step]) => checkStep(id, step, runbook));
  return messages.length > 0 ? messages : checkGaps(runbook);
}

function checkStep(id: string, { versions, deprecatedFrom }: Step, runbook: Runbook): Messages {
  const { from, until } = versions ?? {};
  const given = [from, until, deprecatedFrom].filter((version) => version !== undefined);
  const malformed = given.filter((version) => !wellFormed.test(version));
  if (malformed.length > 0)
    return malformed.map(
      (version) => `the step "${id}" names "${version}", which is no GitLab version; write it as 18.5 or 18.0.1.`,
    );
  const messages: Messages = [];
  if (versions && from === undefined && until === undefined)
    messages.push(`the step "${id}" has versions without a bound; leave them out, or name one.`);
  if (from !== undefined && until !== undefined && compareVersions(from, until) >= 0)
    messages.push(`the step "${id}" holds from ${from} until ${until}, which is never; \`until\` is exclusive.`);
  if (until !== undefined && compareVersions(until, runbook.versions.from) <= 0)
    messages.push(`the step "${id}" ends before ${until}, where the runbook has not begun (${runbook.versions.from}).`);
  if (deprecatedFrom !== undefined && until !== undefined && compareVersions(deprecatedFrom, until) >= 0)
    messages.push(`the step "${id}" is deprecated from ${deprecatedFrom}, where it exists no more (${until}).`);
  return messages;
}

/** Between two versions at which something changes nothing does, so it is enough to look at those, and at the first one. */
function checkGaps(runbook: Runbook): Messages {
  const edges = Object.values<Step>(runbook.steps).flatMap(({ versions }) => [versions?.from, versions?.until]);
  const looked = [...new Set([runbook.versions.from, ...edges.filter((edge) => edge !== undefined)])].filter(
    (version) => compareVersions(version, runbook.versions.from) >= 0,
  );
  // A step that does not exist has its own message.
  const outcomes = Object.keys(runbook.outcomes).filter((id) =>
    runbook.outcomes[id]!.steps.every((step) => step in runbook.steps),
  );
  return outcomes.flatMap((outcome) =>
    installMethods
      .filter((method) => stepsFor(runbook, outcome, method, undefined).length > 0)
      .flatMap((method) =>
        looked
          .filter((version) => stepsFor(runbook, outcome, method, version).length === 0)
          .map(
            (version) =>
              `the outcome "${outcome}" has no step left for ${method} with GitLab ${version}; add one for it, or widen a range.`,
          ),
      ),
  );
}
