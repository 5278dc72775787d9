import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The setting as the registry gets it: variables of the Compose container itself do not reach it (topics.md A20). */
const verdict = shell`
  grep -E 'http2client=0' > /dev/null && echo 'registry http2: off' || echo 'registry http2: on'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`sudo cat /opt/gitlab/etc/registry/env/GODEBUG | tee /dev/stderr | ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec ${container} cat /opt/gitlab/etc/registry/env/GODEBUG | tee /dev/stderr | ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- printenv GODEBUG | tee /dev/stderr | ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`systemctl show --property=Environment ${unit} | tee /dev/stderr | ${verdict}`,
    },
  },
});
