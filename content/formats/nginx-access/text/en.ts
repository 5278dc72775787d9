import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Web server access log' } satisfies FormatText;
