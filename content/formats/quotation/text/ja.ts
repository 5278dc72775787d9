import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '字下げまたは引用された行' } satisfies FormatText;
