import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'S3のエラードキュメント' } satisfies FormatText;
