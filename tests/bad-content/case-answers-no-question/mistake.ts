import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    cases: [
      ...runbook.cases,
      {
        ...runbook.cases[0],
        name: 'more',
        expected: { place: 'first', walks: [{ answers: { pear: 'match' }, outcome: 'restart' }] },
      },
    ],
  },
};
