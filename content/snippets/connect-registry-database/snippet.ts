import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';
import type { Checked } from '../../../src/snippets/params.ts';

/**
 * Where the database is, without using it yet: `enabled` is false until the metadata is in it (topics.md D60). The chart writes the section
 * only with `configure`. The password is never typed into the page.
 */
const params = {
  database: param.host({ example: 'db.example.com' }),
  port: param.integer({ example: '5432', min: 1, max: 65535 }),
  sslmode: param.choice({
    example: 'require',
    choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
  }),
  secret: param.name({ example: 'gitlab-registry-database-password' }),
};

const settings = (database: Checked, port: Checked, sslmode: Checked) => ruby`
  registry['database'] = {
    'enabled' => false,
    'host' => ${database},
    'port' => ${Number(port)},
    'user' => 'registry',
    'password' => 'REPLACE-WITH-PASSWORD',
    'dbname' => 'registry',
    'sslmode' => ${sslmode}
  }`;

export default defineSnippet({
  params,
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ database, port, sslmode }) => settings(database, port, sslmode),
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ database, port, sslmode }) => omnibusConfig(settings(database, port, sslmode)),
    },
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
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ database, port, sslmode }) => yaml`
        database:
          enabled: false
          host: ${database}
          port: ${Number(port)}
          user: registry
          password: "REPLACE-WITH-PASSWORD"
          dbname: registry
          sslmode: ${sslmode}`,
    },
  },
});
