import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Container runtime (CRI) prefix' } satisfies FormatText;
