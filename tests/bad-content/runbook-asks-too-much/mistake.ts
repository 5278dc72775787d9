import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    runbook: {
      ...runbook.runbook,
      start: 'q1',
      questions: Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [
          `q${n}`,
          {
            ...runbook.runbook.questions.pair,
            answers: { match: 'restart', different: 'rewrite', unsure: n === 8 ? 'rewrite' : `q${n + 1}` },
          },
        ]),
      ),
    },
  },
};
