import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Kubernetesのイベントまたはkubeletのログ' } satisfies FormatText;
