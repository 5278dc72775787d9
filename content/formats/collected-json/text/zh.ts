import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '日志收集工具保存的行（JSON）' } satisfies FormatText;
