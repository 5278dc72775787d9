import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINXの設定' } satisfies FormatText;
