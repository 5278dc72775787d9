import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'S3 error document' } satisfies FormatText;
