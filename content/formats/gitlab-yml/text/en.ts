import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'gitlab.yml of GitLab Rails' } satisfies FormatText;
