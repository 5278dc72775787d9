import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** `--listen-port`, in short `-p`: mitmproxy refuses the `--port` of older instructions (topics.md A15). Only this user may read the recording. */
export default defineSnippet({
  params: {
    port: param.integer({ example: '9000', min: 1024, max: 65535 }),
    file: param.path({ example: '/var/tmp/registry-capture.mitm' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port, file }) => shell`
        (umask 077; mitmdump --listen-host 127.0.0.1 -p ${port} -w ${file})`,
    },
  },
});
