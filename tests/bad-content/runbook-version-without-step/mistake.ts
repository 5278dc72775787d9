import { runbook } from '../../content/good-units.ts';

const { restart } = runbook.runbook.steps;

export default {
  runbook: {
    ...runbook,
    runbook: { ...runbook.runbook, steps: { restart: { ...restart!, versions: { from: '18.5' } } } },
  },
};
