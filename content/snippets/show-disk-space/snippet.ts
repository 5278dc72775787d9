import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { diskVerdict } from './verdict.ts';

export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ path }) => shell`
        (
        name=registry
        space=$(sudo df -Pk ${path}) files=$(sudo df -Pi ${path})
        ${diskVerdict}
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`
        (
        name=registry
        space=$(docker exec ${container} df -Pk ${path}) files=$(docker exec ${container} df -Pi ${path})
        ${diskVerdict}
        )`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) => shell`
        (
        name=registry
        df() { kubectl -n ${namespace} exec deploy/${release}-registry -- df "$@"; }
        space=$(df -Pk ${path}) files=$(df -Pi ${path})
        ${diskVerdict}
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        (
        name=registry
        space=$(sudo df -Pk ${path}) files=$(sudo df -Pi ${path})
        ${diskVerdict}
        )`,
    },
  },
});
