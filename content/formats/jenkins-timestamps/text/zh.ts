import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Jenkins 与 `gh run view` 的时间戳' } satisfies FormatText;
