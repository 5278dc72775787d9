import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * A fingerprint of `http.secret`, never the secret. In Kubernetes all pods are compared; with several hosts the first characters are,
 * by eye. e3b0c44298fc is the fingerprint of nothing.
 */
const read = shell`sed -n '/^http:/,/^[a-z]/{s/^ *secret: *//p;}'`;
const fingerprint = shell`tr -d '"\n' | sha256sum | cut -c1-12 | sed 's/^e3b0c44298fc$/registry upload secrets: none/'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`sudo ${read} /var/opt/gitlab/registry/config.yml | ${fingerprint}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec ${container} ${read} /var/opt/gitlab/registry/config.yml | ${fingerprint}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        kubectl -n ${namespace} get pods -l app=registry -o name | while read -r pod; do
          kubectl -n ${namespace} exec "$pod" -- ${read} /etc/docker/registry/config.yml < /dev/null | ${fingerprint}
        done | sort -u | awk '/none/ { none = 1 } END { print "registry upload secrets: " (none ? "none" : NR > 1 ? "different" : "same") }'`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`sudo ${read} ${config} | ${fingerprint}`,
    },
  },
});
