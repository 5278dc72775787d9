import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * What waits for the online collection: ready, ready for more than a day, tried more than ten times. The tables are the registry's own,
 * so it works in every version that has the database. The SQL holds no value.
 */
const count = shell`
  "SELECT format('registry review queues: %s blobs ready, %s manifests ready, %s overdue, %s often retried', b.ready, m.ready, b.overdue + m.overdue, b.retried + m.retried)
  FROM (SELECT count(*) FILTER (WHERE review_after < now()) AS ready, count(*) FILTER (WHERE review_after < now() - interval '24 hours') AS overdue, count(*) FILTER (WHERE review_count > 10) AS retried FROM gc_blob_review_queue) AS b,
  (SELECT count(*) FILTER (WHERE review_after < now()) AS ready, count(*) FILTER (WHERE review_after < now() - interval '24 hours') AS overdue, count(*) FILTER (WHERE review_count > 10) AS retried FROM gc_manifest_review_queue) AS m"`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    database: param.host({ example: 'db.example.com' }),
  },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo gitlab-psql -d registry -At -c ${count}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-psql -d registry -At -c ${count}`,
    },
    helm: {
      place: { run: 'anywhere' },
      render: ({ database }) => shell`psql -h ${database} -U registry -d registry -At -c ${count}`,
    },
    source: {
      place: { run: 'anywhere' },
      render: ({ database }) => shell`psql -h ${database} -U registry -d registry -At -c ${count}`,
    },
  },
});
