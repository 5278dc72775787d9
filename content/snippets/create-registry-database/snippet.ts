import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The registry has to own its database: PostgreSQL 15 and newer let nobody else create tables in it (beyond.md B13). psql asks for the new
 * password, so that it is neither in the history nor in the process list.
 */
export default defineSnippet({
  params: {
    database: param.host({ example: 'db.example.com' }),
    port: param.integer({ example: '5432', min: 1, max: 65535 }),
    admin: param.name({ example: 'postgres' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ database, port, admin }) => shell`
        psql -h ${database} -p ${port} -U ${admin} -d postgres -c 'CREATE ROLE registry LOGIN' -c 'CREATE DATABASE registry OWNER registry' &&
          psql -h ${database} -p ${port} -U ${admin} -d postgres -c '\password registry'`,
    },
  },
});
