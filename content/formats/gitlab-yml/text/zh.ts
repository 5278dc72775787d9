import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab Rails 的 gitlab.yml' } satisfies FormatText;
