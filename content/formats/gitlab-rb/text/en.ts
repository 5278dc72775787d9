import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'gitlab.rb (Linux package configuration)' } satisfies FormatText;
