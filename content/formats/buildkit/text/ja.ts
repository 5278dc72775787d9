import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'BuildKitの出力（docker build、buildx）' } satisfies FormatText;
