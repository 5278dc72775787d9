import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Docker Compose 服务名前缀' } satisfies FormatText;
