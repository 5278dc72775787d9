import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'kanikoの出力' } satisfies FormatText;
