import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'curl 输出' } satisfies FormatText;
