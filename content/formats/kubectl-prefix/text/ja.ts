import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Pod名の接頭辞（kubectl、stern）' } satisfies FormatText;
