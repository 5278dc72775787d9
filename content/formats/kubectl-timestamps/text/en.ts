import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '`logs --timestamps` prefix' } satisfies FormatText;
