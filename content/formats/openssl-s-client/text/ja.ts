import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'openssl s_clientの出力' } satisfies FormatText;
