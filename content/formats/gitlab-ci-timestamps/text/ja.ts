import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'GitLab CIジョブログのタイムスタンプ' } satisfies FormatText;
