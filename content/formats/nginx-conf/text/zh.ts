import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINX 配置' } satisfies FormatText;
