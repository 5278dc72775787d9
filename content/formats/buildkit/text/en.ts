import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'BuildKit output (docker build, buildx)' } satisfies FormatText;
