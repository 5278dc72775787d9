import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'kaniko 输出' } satisfies FormatText;
