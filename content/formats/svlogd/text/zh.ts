import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'runit（svlogd）时间戳' } satisfies FormatText;
