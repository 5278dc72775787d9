import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: { ...runbook.runbook, checks: { ...runbook.runbook.checks, again: runbook.runbook.checks.works } },
  },
};
