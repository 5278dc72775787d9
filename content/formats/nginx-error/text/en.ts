import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINX error log' } satisfies FormatText;
