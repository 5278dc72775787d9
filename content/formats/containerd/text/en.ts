import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'containerd output (ctr, nerdctl, CRI)' } satisfies FormatText;
