import { defineSnippet, notApplicable, param, shell, type Values } from '../../../src/snippets/define.ts';

const params = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  port: param.integer({ example: '5000', min: 1, max: 65535 }),
};

/** Asks the registry on both loopback addresses, as NGINX beside it does. Any HTTP status is an answer; 000 is none. */
const ask = (curl: ReturnType<typeof shell>, { port }: Values<typeof params>) => shell`
  v4=$(${curl} -s -o /dev/null --noproxy '*' -w '%{http_code}' http://127.0.0.1:${port}/v2/)
  v6=$(${curl} -s -g -o /dev/null --noproxy '*' -w '%{http_code}' 'http://[::1]':${port}/v2/)
  case "$v4 $v6" in
    '000 000') echo 'registry listener: none' ;;
    *' 000') echo 'registry listener: ipv4' ;;
    '000 '*) echo 'registry listener: ipv6' ;;
    *) echo 'registry listener: both' ;;
  esac`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: (values) => ask(shell`curl`, values) },
    compose: {
      place: { run: 'gitlab-host' },
      render: (values) => shell`
        docker exec -i ${values.container} sh <<'EOF'
        ${ask(shell`/opt/gitlab/embedded/bin/curl`, values)}
        EOF`,
    },
    helm: notApplicable,
    source: { place: { run: 'registry-host' }, render: (values) => ask(shell`curl`, values) },
  },
});
