import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'runit（svlogd）のタイムスタンプ' } satisfies FormatText;
