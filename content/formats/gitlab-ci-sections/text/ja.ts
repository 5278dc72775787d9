import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab CIジョブログのセクション' } satisfies FormatText;
