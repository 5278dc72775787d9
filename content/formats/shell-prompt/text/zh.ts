import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: '终端中输入的命令' } satisfies FormatText;
