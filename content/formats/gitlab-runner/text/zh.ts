import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab Runner 作业日志' } satisfies FormatText;
