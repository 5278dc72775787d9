import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'openssl s_client output' } satisfies FormatText;
