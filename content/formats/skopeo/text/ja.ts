import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'skopeoまたはpodmanのログ行' } satisfies FormatText;
