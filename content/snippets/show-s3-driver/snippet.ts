import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** GitLab 19.0 brings registry 4.40: from then on `s3_v2` is the S3 driver (topics.md 0, A38, A39). */
const verdict = shell`2>&1 | grep -o 'v[0-9][0-9]*\.[0-9][0-9]*' | head -n 1 | awk -F '[v.]' '{ print "registry S3 driver: " ($2 > 4 || ($2 == 4 && $3 >= 40) ? "s3_v2" : "s3") }'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`/opt/gitlab/embedded/bin/registry --version ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} /opt/gitlab/embedded/bin/registry --version ${verdict}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) =>
        shell`kubectl -n ${namespace} exec deploy/${release}-registry -- /bin/registry --version ${verdict}`,
    },
    source: { place: { run: 'registry-host' }, render: () => shell`registry --version ${verdict}` },
  },
});
