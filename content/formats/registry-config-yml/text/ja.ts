import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'レジストリのconfig.yml' } satisfies FormatText;
