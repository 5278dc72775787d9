import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '缩进或引用的行' } satisfies FormatText;
