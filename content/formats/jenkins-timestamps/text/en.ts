import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'time stamps of Jenkins and `gh run view`' } satisfies FormatText;
