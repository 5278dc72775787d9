/**
 * The import of metadata into the database, whole or one of its three steps (topics.md D60). From GitLab 18.3 to 18.6 gitlab-ctl runs it
 * as the user of the registry; before, it has no option for its log. In a pod it is started in the home directory, which it can write to.
 */
import { param, shell, type Snippet } from '../../../src/snippets/define.ts';

const params = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  release: param.name({ example: 'gitlab', fact: 'release' }),
  config: param.path({ example: '/home/git/registry/config.yml' }),
};

const steps = {
  all: shell`import`,
  one: shell`import --step-one`,
  two: shell`import --step-two`,
  three: shell`import --step-three`,
};

export const importOf = (step: keyof typeof steps): Snippet<typeof params> => {
  const ctl = (version = '') =>
    /^(?:17|18\.[0-2](?!\d))/.test(version)
      ? shell`gitlab-ctl registry-database ${steps[step]}`
      : shell`gitlab-ctl registry-database ${steps[step]} --log-to-stdout`;
  const asRegistry = (version = '') => /^18\.[3-6](?!\d)/.test(version);
  return {
    params,
    variants: {
      linux: {
        place: { run: 'registry-host' },
        render: (_values, version) =>
          asRegistry(version) ? shell`sudo -u registry ${ctl(version)}` : shell`sudo ${ctl(version)}`,
      },
      compose: {
        place: { run: 'gitlab-host' },
        render: ({ container }, version) =>
          asRegistry(version)
            ? shell`docker exec -it -u registry ${container} ${ctl(version)}`
            : shell`docker exec -it ${container} ${ctl(version)}`,
      },
      helm: {
        place: { run: 'kubectl' },
        render: ({ namespace, release }) =>
          shell`kubectl -n ${namespace} exec -it deploy/${release}-registry -- sh -c 'cd && registry database ${steps[step]} /etc/docker/registry/config.yml'`,
      },
      source: {
        place: { run: 'registry-host' },
        render: ({ config }) => shell`sudo -u registry registry database ${steps[step]} ${config}`,
      },
    },
  };
};
