import { runbook } from '../../content/good-units.ts';

export default { runbook: { ...runbook, runbook: { ...runbook.runbook, related: ['nowhere'] } } };
