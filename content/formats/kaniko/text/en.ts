import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'kaniko output' } satisfies FormatText;
