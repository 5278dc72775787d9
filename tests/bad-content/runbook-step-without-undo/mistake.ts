import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: { ...runbook.runbook, steps: { restart: { effect: 'restart', snippet: 'good-snippet' } } },
  },
};
