import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'podman or buildah output' } satisfies FormatText;
