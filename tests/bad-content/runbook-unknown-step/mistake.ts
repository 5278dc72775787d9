import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: {
      ...runbook.runbook,
      outcomes: { ...runbook.runbook.outcomes, restart: { steps: ['restart', 'wait'], check: 'works' } },
    },
  },
};
