import { defineSignatures } from '../../../src/diagnose/define.ts';

/** signatures.md S10: what the registry and its command line say of the metadata database. */
export default defineSignatures({
  'pending-migrations': {
    role: 'cause',
    literals: ['there are pending database migrations'],
    pattern: /there are pending database migrations, use the 'registry database migrate' CLI command/,
    sets: { databaseFault: 'pending' },
    registry: true,
    examples: [
      `level=fatal msg="configuring application: there are pending database migrations, use the 'registry database migrate' CLI command to check and apply them"`,
    ],
    lookAlikes: ['Migrations are pending. To resolve this issue, run: bin/rails db:migrate'],
  },
  'filesystem-in-use': {
    role: 'cause',
    literals: ['filesystem metadata in use'],
    pattern: /registry filesystem metadata in use, please import data before enabling the database/,
    sets: { databaseFault: 'not-imported' },
    registry: true,
    examples: [
      'level=fatal msg="configuring application: registry filesystem metadata in use, please import data before enabling the database, see https://docs.gitlab.com/ee/administration/packages/container_registry_metadata_database.html#existing-registries"',
    ],
    lookAlikes: ['filesystem metadata in use by ext4'],
  },
  'database-in-use': {
    role: 'cause',
    literals: ['metadata database in use'],
    pattern: /registry metadata database in use, please enable the database/,
    sets: { databaseFault: 'switched-off' },
    registry: true,
    examples: [
      'level=fatal msg="configuring application: registry metadata database in use, please enable the database https://docs.gitlab.com/ee/administration/packages/container_registry_metadata_database.html"',
    ],
    lookAlikes: ['database in use by another session'],
  },
  'both-locks': {
    role: 'cause',
    literals: ['filesystem-in-use lockfiles present'],
    pattern: /database-in-use and filesystem-in-use lockfiles present/,
    sets: { databaseFault: 'both-locks' },
    registry: true,
    examples: [
      'level=fatal msg="configuring application: database-in-use and filesystem-in-use lockfiles present, see https://docs.gitlab.com/administration/packages/container_registry_metadata_database"',
    ],
    lookAlikes: ['lockfile present: package-lock.json'],
  },
  'no-connection': {
    role: 'cause',
    literals: ['failed to initialize database connections', 'user=registry database=registry'],
    pattern:
      /failed to initialize database connections: |failed to connect to `?(?:host=[\w.:/-]{1,120} )?user=registry database=registry/,
    sets: { databaseFault: 'connection' },
    registry: true,
    examples: [
      'level=fatal msg="configuring application: failed to initialize database connections: failed to connect to `user=registry database=registry`: 10.0.0.5:5432 (db.example.com): dial error: connect: connection refused"',
    ],
    lookAlikes: ['failed to connect to `user=gitlab database=gitlabhq_production`: connection refused'],
  },
  'old-postgresql': {
    role: 'cause',
    literals: ['database version is lower than', 'database version is not supported'],
    pattern:
      /the database version is lower than the minimal supported version|database version is not supported, please upgrade your database to at least/,
    sets: { databaseFault: 'version' },
    registry: true,
    examples: [
      'level=fatal msg="configuring application: database version is not supported, please upgrade your database to at least 15 and try again"',
    ],
    lookAlikes: ['the client version is lower than the minimal supported version'],
  },
  'read-only-database': {
    role: 'cause',
    literals: ['database is in read-only mode'],
    pattern: /the database is in read-only mode \(in recovery\)/,
    sets: { databaseFault: 'recovery' },
    registry: true,
    examples: ['level=fatal msg="configuring application: the database is in read-only mode (in recovery)"'],
    lookAlikes: ['the database is in read-only mode for maintenance'],
  },
  'tags-present': {
    role: 'cause',
    literals: ['halting import to protect data', 'tags table is not empty', 'while the tags table has entries'],
    pattern:
      /halting import to protect data|tags table is not empty|cannot import all repositories while the tags table has entries/,
    sets: { databaseFault: 'imported-before' },
    registry: true,
    examples: ['halting import to protect data: tags already present in database'],
    lookAlikes: ['the tags table has entries'],
  },
  'no-relation': {
    role: 'symptom',
    // Without quotation marks: inside a log line they are escaped.
    literals: ['SQLSTATE 42P01', 'permission denied for schema public'],
    pattern:
      /relation \\?"(?:public\.(?:top_level_namespaces|repositories|repository_blobs|blobs|manifests|manifest_references|layers|tags|media_types|gc_[a-z_]{3,40})|top_level_namespaces)\\?" does not exist \(SQLSTATE 42P01\)|permission denied for schema public \(SQLSTATE 42501\)/,
    weight: 4,
    sets: { databaseFault: 'pending' },
    examples: [
      'ERROR: relation "public.blobs" does not exist (SQLSTATE 42P01)',
      'time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="ERROR: relation \\"public.top_level_namespaces\\" does not exist (SQLSTATE 42P01)" error="unknown: unknown error" go_version=go1.24.3',
    ],
    lookAlikes: ['ERROR: relation "public.users" does not exist (SQLSTATE 42P01)'],
  },
  // A replica takes no writes; neither do sessions that a setting makes read-only.
  'read-only-transaction': {
    role: 'symptom',
    weight: 4,
    literals: ['(SQLSTATE 25006)'],
    pattern: /cannot execute [A-Z]{3,12}(?: [A-Z]{3,12}){0,2} in a read-only transaction \(SQLSTATE 25006\)/,
    sets: { databaseFault: 'recovery' },
    examples: ['ERROR: cannot execute CREATE TABLE in a read-only transaction (SQLSTATE 25006)'],
    lookAlikes: ['ERROR: cannot execute CREATE TABLE in a read-only transaction'],
  },
  // Shows that the errors of PostgreSQL around it are of the registry's database.
  'database-command': {
    role: 'context',
    literals: ['gitlab-ctl registry-database', 'registry database migrate', 'registry database import'],
    pattern: /\bgitlab-ctl registry-database [a-z]|\bregistry database (?:migrate|import)\b/,
    registry: true,
    examples: ['# gitlab-ctl registry-database migrate up', '/usr/bin/registry database migrate up /etc/config.yml'],
    lookAlikes: ['# gitlab-ctl registry-garbage-collect', 'the registry database is large'],
  },
});
