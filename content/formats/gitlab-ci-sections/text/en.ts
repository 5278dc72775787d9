import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab CI/CD job log section' } satisfies FormatText;
