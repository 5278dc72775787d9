import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** 401 through the capture: it stands between, and its certificate is trusted. */
export default defineSnippet({
  params: {
    port: param.integer({ example: '9000', min: 1024, max: 65535 }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ port, host }) => shell`
        code=$(curl -sS -o /dev/null --noproxy '' --proxy http://127.0.0.1:${port} -w '%{http_code}' https://${host}/v2/); x=$?
        case "$x $code" in
          '0 401'|'0 200') echo 'registry capture: works' ;;
          60*) echo 'registry capture: its CA is not trusted' ;;
          '0 502') echo 'registry capture: does not reach the registry' ;;
          *) echo 'registry capture: does not run' ;;
        esac`,
    },
  },
});
