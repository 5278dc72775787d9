import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINX 错误日志' } satisfies FormatText;
