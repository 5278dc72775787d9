import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** A dump that pg_restore reads, in the current directory. It names repositories and tags, and holds no image and no password. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    database: param.host({ example: 'db.example.com' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () =>
        shell`sudo -u gitlab-psql /opt/gitlab/embedded/bin/pg_dump -h /var/opt/gitlab/postgresql -d registry -F c > registry-database.dump`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) =>
        shell`docker exec -u gitlab-psql ${container} /opt/gitlab/embedded/bin/pg_dump -h /var/opt/gitlab/postgresql -d registry -F c > registry-database.dump`,
    },
    helm: {
      place: { run: 'anywhere' },
      render: ({ database }) => shell`pg_dump -h ${database} -U registry -d registry -F c > registry-database.dump`,
    },
    source: {
      place: { run: 'anywhere' },
      render: ({ database }) => shell`pg_dump -h ${database} -U registry -d registry -F c > registry-database.dump`,
    },
  },
});
