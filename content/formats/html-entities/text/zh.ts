import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '含 HTML 实体的行' } satisfies FormatText;
