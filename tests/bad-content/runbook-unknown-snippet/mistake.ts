import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: {
      ...runbook.runbook,
      steps: { restart: { ...runbook.runbook.steps.restart, snippet: 'no-such-snippet' } },
    },
  },
};
