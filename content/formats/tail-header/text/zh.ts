import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'tail 打印的文件名' } satisfies FormatText;
