import type { FormatText } from '../../../../src/formats/define.ts';

export default {
  name: 'Docker 守护进程日志',
  collect: {
    linux: 'sudo journalctl -u docker --since -1h',
    compose: 'sudo journalctl -u docker --since -1h',
    helm: 'sudo journalctl -u docker --since -1h',
    source: 'sudo journalctl -u docker --since -1h',
  },
} satisfies FormatText;
