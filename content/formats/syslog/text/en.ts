import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'syslog or journal prefix' } satisfies FormatText;
