import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'syslogまたはジャーナルの接頭辞' } satisfies FormatText;
