import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'skopeo or podman log lines' } satisfies FormatText;
