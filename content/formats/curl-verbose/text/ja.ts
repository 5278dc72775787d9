import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'curlの出力' } satisfies FormatText;
