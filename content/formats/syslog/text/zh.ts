import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'syslog 或 journal 前缀' } satisfies FormatText;
