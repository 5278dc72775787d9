import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The same setting as in the Admin area, in minutes (topics.md A35). Prints the value that holds from now on. */
const inMinutes = (minutes: Parameters<typeof shell>[1]) => shell`
  gitlab-rails runner 's = ApplicationSetting.current; s.update!(container_registry_token_expire_delay: ARGV[0].to_i); puts s.container_registry_token_expire_delay' ${minutes}`;

export default defineSnippet({
  params: {
    minutes: param.integer({ example: '15', min: 1, max: 1440 }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: ({ minutes }) => shell`sudo ${inMinutes(minutes)}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ minutes, container }) => shell`docker exec ${container} ${inMinutes(minutes)}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ minutes, namespace, release }) => shell`
        kubectl -n ${namespace} exec deploy/${release}-toolbox -- ${inMinutes(minutes)}`,
    },
    source: {
      place: { run: 'gitlab-host' },
      render: ({ minutes }) => shell`
        cd /home/git/gitlab
        sudo -u git -H bundle exec rails runner -e production 's = ApplicationSetting.current; s.update!(container_registry_token_expire_delay: ARGV[0].to_i); puts s.container_registry_token_expire_delay' ${minutes}`,
    },
  },
});
