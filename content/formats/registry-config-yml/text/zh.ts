import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '注册表的 config.yml' } satisfies FormatText;
