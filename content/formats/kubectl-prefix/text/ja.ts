import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'ポッド名の接頭辞（kubectl、stern）' } satisfies FormatText;
