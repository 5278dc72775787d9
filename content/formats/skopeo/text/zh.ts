import type { FormatText } from '../../../../src/formats/define.ts';

export default { name: 'skopeo 或 podman 日志行' } satisfies FormatText;
