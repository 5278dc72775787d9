import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Docker Compose service prefix' } satisfies FormatText;
