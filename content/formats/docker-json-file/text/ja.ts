import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'Dockerのログファイル（json-file）' } satisfies FormatText;
