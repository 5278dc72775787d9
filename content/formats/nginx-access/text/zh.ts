import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Web 服务器访问日志' } satisfies FormatText;
