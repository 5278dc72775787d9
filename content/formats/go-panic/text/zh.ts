import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Go panic 与堆栈跟踪' } satisfies FormatText;
