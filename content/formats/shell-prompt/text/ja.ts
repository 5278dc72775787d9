import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'ターミナルで入力したコマンド' } satisfies FormatText;
