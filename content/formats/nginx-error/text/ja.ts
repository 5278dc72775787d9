import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINXのエラーログ' } satisfies FormatText;
