import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Docker Composeのサービス名の接頭辞' } satisfies FormatText;
