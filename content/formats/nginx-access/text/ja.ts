import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Webサーバーのアクセスログ' } satisfies FormatText;
