import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'S3 错误文档' } satisfies FormatText;
