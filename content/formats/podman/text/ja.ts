import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'podmanまたはbuildahの出力' } satisfies FormatText;
