import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '`logs --timestamps`の接頭辞' } satisfies FormatText;
