import { changeSnippet, defineSnippet, joined, param, placeholder, yaml } from '../../../src/snippets/define.ts';

/**
 * Where the database is, without using it yet: `enabled` is false until the metadata is in it (topics.md D60). The password is never typed
 * into the page.
 */
const inFile = changeSnippet({
  params: {
    database: param.host({ example: 'db.example.com' }),
    port: param.integer({ example: '5432', min: 1, max: 65535 }),
    sslmode: param.choice({
      example: 'require',
      choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
    }),
    secret: param.name({ example: 'gitlab-registry-database-password' }),
  },
  change: ({ database, port, sslmode }) => ({
    'database.enabled': false,
    'database.host': database,
    'database.port': port,
    'database.user': joined`registry`,
    'database.password': placeholder('REPLACE-WITH-PASSWORD'),
    'database.dbname': joined`registry`,
    'database.sslmode': sslmode,
  }),
});

/** The chart writes the section only with `configure`, and has the password in a Secret (config.md 7). */
export default defineSnippet({
  ...inFile,
  variants: {
    ...inFile.variants,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ database, port, sslmode, secret }) => yaml`
        registry:
          database:
            configure: true
            enabled: false
            host: ${database}
            port: ${Number(port)}
            user: registry
            name: registry
            password:
              secret: ${secret}
              key: password
            sslmode: ${sslmode}
            migrations:
              enabled: true`,
    },
  },
});
