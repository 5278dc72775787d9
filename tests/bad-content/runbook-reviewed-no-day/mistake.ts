import { runbook } from '../../content/good-units.ts';

export default { runbook: { ...runbook, runbook: { ...runbook.runbook, reviewed: '20.11.2026' } } };
