import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Pod 名称前缀（kubectl、stern）' } satisfies FormatText;
