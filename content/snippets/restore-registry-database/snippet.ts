import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Into an empty database that belongs to `registry`. One transaction: either everything is there, or nothing. */
export default defineSnippet({
  params: {
    database: param.host({ example: 'db.example.com' }),
    port: param.integer({ example: '5432', min: 1, max: 65535 }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ database, port }) =>
        shell`pg_restore -h ${database} -p ${port} -U registry -d registry --no-owner --single-transaction registry-database.dump && echo 'registry database: restored'`,
    },
  },
});
