import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Which kind of credentials the storage block holds. Nothing of them is printed. Without any, the driver asks for a role (topics.md A40). */
const verdict = shell`
  case "$block" in *s3*) ;; *) block=other ;; esac
  found=$(echo "$block" | grep -oE '(accesskey|sessiontoken)"?: *"?[^" ,}]')
  case "$block $found" in
    other*) echo 'registry S3 credentials: no S3 driver' ;;
    *sessiontoken*) echo 'registry S3 credentials: temporary' ;;
    *accesskey*) echo 'registry S3 credentials: keys' ;;
    *) echo 'registry S3 credentials: role' ;;
  esac`;
const storage = shell`sed -n '/^storage/,/^[a-z]/p'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    config: param.path({ example: '/home/git/registry/config.yml' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        (
        block=$(sudo cat /var/opt/gitlab/registry/config.yml | ${storage})
        ${verdict}
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        (
        block=$(docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${storage})
        ${verdict}
        )`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        (
        block=$(kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${storage})
        ${verdict}
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`
        (
        block=$(sudo cat ${config} | ${storage})
        ${verdict}
        )`,
    },
  },
});
