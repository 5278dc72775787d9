import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'containerdの出力（ctr、nerdctl、CRI）' } satisfies FormatText;
