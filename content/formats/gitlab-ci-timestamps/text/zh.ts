import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab CI 作业日志时间戳' } satisfies FormatText;
