import { runbook } from '../../content/good-units.ts';

export default {
  runbook: {
    ...runbook,
    cases: runbook.cases.map((one) => ({ ...one, input: one.name === 'log' ? undefined : one.input })),
  },
};
