/**
 * Garbage collection beside a registry that runs read-only (topics.md A64). It starts only where the configuration in use turns read-only
 * mode on, whether its storage block is JSON (Linux package) or YAML; what it prints is kept in a file for the check.
 */
import { param, shell, type Snippet } from '../../../src/snippets/define.ts';

const readOnly = shell`tr -d '"{}[:space:]' | grep -q 'readonly:enabled:true'`;
const otherwise = shell`else echo 'registry read-only mode: no'; fi`;
const kept = shell`2>&1 | tee garbage-collection.log`;

const params = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  release: param.name({ example: 'gitlab', fact: 'release' }),
  config: param.path({ example: '/home/git/registry/config.yml' }),
};

/** @param flag what stands behind `garbage-collect`: nothing, or ` -m` to remove untagged manifests too */
export const beside = (flag: '' | ' -m'): Snippet<typeof params> => {
  const collect = flag ? shell`garbage-collect -m` : shell`garbage-collect`;
  return {
    params,
    variants: {
      linux: {
        place: { run: 'registry-host' },
        render: () => shell`
          if sudo cat /var/opt/gitlab/registry/config.yml | ${readOnly}; then
            sudo /opt/gitlab/embedded/bin/registry ${collect} /var/opt/gitlab/registry/config.yml ${kept}
          ${otherwise}`,
      },
      compose: {
        place: { run: 'gitlab-host' },
        render: ({ container }) => shell`
          if docker exec ${container} cat /var/opt/gitlab/registry/config.yml | ${readOnly}; then
            docker exec ${container} /opt/gitlab/embedded/bin/registry ${collect} /var/opt/gitlab/registry/config.yml ${kept}
          ${otherwise}`,
      },
      helm: {
        place: { run: 'kubectl' },
        render: ({ namespace, release }) => shell`
          if kubectl -n ${namespace} exec deploy/${release}-registry -- cat /etc/docker/registry/config.yml | ${readOnly}; then
            kubectl -n ${namespace} exec deploy/${release}-registry -- /bin/registry ${collect} /etc/docker/registry/config.yml ${kept}
          ${otherwise}`,
      },
      source: {
        place: { run: 'registry-host' },
        render: ({ config }) => shell`
          if sudo cat ${config} | ${readOnly}; then
            sudo registry ${collect} ${config} ${kept}
          ${otherwise}`,
      },
    },
  };
};
