import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'podman 或 buildah 输出' } satisfies FormatText;
