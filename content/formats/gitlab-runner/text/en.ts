import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab Runner job log' } satisfies FormatText;
