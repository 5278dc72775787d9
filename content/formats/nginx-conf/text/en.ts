import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'NGINX configuration' } satisfies FormatText;
