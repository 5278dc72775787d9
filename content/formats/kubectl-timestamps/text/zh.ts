import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '`logs --timestamps` 前缀' } satisfies FormatText;
