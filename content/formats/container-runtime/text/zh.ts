import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '容器运行时（CRI）前缀' } satisfies FormatText;
