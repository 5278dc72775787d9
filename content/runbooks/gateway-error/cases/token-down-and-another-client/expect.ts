import { defineCase } from '../../../../../src/runbook/define.ts';

// BuildKit lacks the CA of GitLab: another fault, of one client. All the others met the gateway.
export default defineCase({ place: 'first', grade: 'direct', facts: { gatewayPlace: 'gitlab' } });
