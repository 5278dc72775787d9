import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'containerd 输出（ctr、nerdctl、CRI）' } satisfies FormatText;
