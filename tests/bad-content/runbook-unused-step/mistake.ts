import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: { ...runbook.runbook, steps: { ...runbook.runbook.steps, look: { effect: 'read-only' } } },
  },
};
