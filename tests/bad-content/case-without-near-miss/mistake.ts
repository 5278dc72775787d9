import { runbook } from '../../content/good-units.ts';

export default { runbook: { ...runbook, cases: runbook.cases.slice(0, 1) } };
