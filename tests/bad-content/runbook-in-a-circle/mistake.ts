import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: {
      ...runbook.runbook,
      questions: {
        pair: {
          ...runbook.runbook.questions.pair,
          answers: { match: 'again', different: 'rewrite', unsure: 'rewrite' },
        },
        again: {
          ...runbook.runbook.questions.pair,
          answers: { match: 'restart', different: 'pair', unsure: 'rewrite' },
        },
      },
    },
  },
};
