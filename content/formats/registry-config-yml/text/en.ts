import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'config.yml of the registry' } satisfies FormatText;
