import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'ログ収集ツールが保存した行（JSON）' } satisfies FormatText;
