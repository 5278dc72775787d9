import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: { ...runbook.runbook, checks: { works: { snippet: 'good-snippet', fixed: ['good/work'] } } },
  },
};
