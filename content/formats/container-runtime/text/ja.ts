import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'コンテナランタイム（CRI）の接頭辞' } satisfies FormatText;
