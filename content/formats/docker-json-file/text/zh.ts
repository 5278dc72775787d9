import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Docker 日志文件（json-file）' } satisfies FormatText;
