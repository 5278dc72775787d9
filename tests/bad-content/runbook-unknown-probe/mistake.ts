import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: {
      ...runbook.runbook,
      questions: { pair: { ...runbook.runbook.questions.pair, probe: 'no-such-snippet' } },
    },
  },
};
