import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'docker command output' } satisfies FormatText;
