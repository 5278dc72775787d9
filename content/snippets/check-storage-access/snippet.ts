import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { accessVerdict } from './verdict.ts';

/** Tries the storage directory as the user that the registry runs as (config.md 2.2: `registry`; in the chart the pod's own, 1000). */
const asUser = shell`can() { su -s /bin/sh "$user" -c "test $1 \\"\\$0\\"" "$2"; }`;

export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
    user: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path, user }) => shell`
        sudo sh <<'EOF'
        dir=${path} user=${user}
        ${asUser}
        ${accessVerdict}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path, user }) => shell`
        docker exec -i ${container} sh <<'EOF'
        dir=${path} user=${user}
        ${asUser}
        ${accessVerdict}
        EOF`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release, path }) => shell`
        kubectl -n ${namespace} exec -i deploy/${release}-registry -- sh <<'EOF'
        dir=${path} user=$(id -u)
        can() { test "$1" "$2"; }
        ${accessVerdict}
        EOF`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ path, user }) => shell`
        sudo sh <<'EOF'
        dir=${path} user=${user}
        ${asUser}
        ${accessVerdict}
        EOF`,
    },
  },
});
