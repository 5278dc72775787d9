import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'HTMLの実体参照を含む行' } satisfies FormatText;
