import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Jenkinsと`gh run view`のタイムスタンプ' } satisfies FormatText;
