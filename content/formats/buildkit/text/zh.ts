import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'BuildKit 输出（docker build、buildx）' } satisfies FormatText;
