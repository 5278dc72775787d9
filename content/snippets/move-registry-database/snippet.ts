import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** Another server for the metadata that is in use (config.md 4). The password stays as it is in the file. */
export default changeSnippet({
  params: {
    database: param.host({ example: 'db.example.com' }),
    port: param.integer({ example: '5432', min: 1, max: 65535 }),
    sslmode: param.choice({
      example: 'require',
      choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
    }),
  },
  change: ({ database, port, sslmode }) => ({
    'database.enabled': true,
    'database.host': database,
    'database.port': port,
    'database.sslmode': sslmode,
  }),
});
