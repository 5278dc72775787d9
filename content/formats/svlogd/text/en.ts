import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'runit (svlogd) time stamp' } satisfies FormatText;
