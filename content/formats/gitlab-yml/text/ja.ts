import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab Railsのgitlab.yml' } satisfies FormatText;
