import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry and its metadata database do not agree',
  summary:
    'The registry refuses to start or to import, because its metadata database is not migrated, not imported, not reachable, or not the one the storage belongs to.',
  symptom:
    'After an upgrade or after enabling the database every request ends in `502`, and the registry log has a `fatal` line about the database, migrations or lock files.',
  background: [
    'The registry keeps what tags and manifests there are either in the storage beside the layers, or in PostgreSQL. Two lock files in the storage, `database-in-use` and `filesystem-in-use`, say which of the two is true. They keep a registry from starting with the wrong one, and so from showing an old state.',
    'From GitLab 18.3 the Linux package creates the database and migrates it during reconfigure. Before, and with a database of your own, the migrations are run by hand. From 19.0 the default is `prefer`: a new registry uses the database, one with images in the storage goes on as before and logs a warning.',
    'Once images were pushed with the database in use, the storage alone no longer knows all tags. Going back to it loses what was pushed since. That is why no lock file may be deleted on a guess.',
  ],
  questions: {
    message: {
      title: 'What does the registry say?',
      findOut: 'Look at the last lines of the registry log, or of the command that failed.',
      answers: {
        pending: '`there are pending database migrations`',
        'not-imported': '`filesystem metadata in use, please import data`',
        'switched-off': '`metadata database in use, please enable the database`',
        'both-locks': '`database-in-use and filesystem-in-use lockfiles present`',
        connection: '`failed to initialize database connections`',
        version: 'The database version is not supported',
        recovery: '`the database is in read-only mode (in recovery)`',
        'imported-before': '`tags table is not empty` or `halting import`',
        unsure: 'Something else',
      },
    },
    imported: {
      title: 'Was this registry ever imported into the database?',
      findOut:
        'An import is a deliberate, long operation. If the message appeared only with the upgrade to 18.6, a left-over lock file of an earlier state is likely.',
      answers: { never: 'Never', before: 'Yes, before', unsure: 'I do not know' },
    },
  },
  outcomes: {
    migrate: { title: 'Run the migrations that are missing', body: 'The program is newer than the tables.' },
    'switch-off': {
      title: 'Keep the metadata in the storage for now',
      body: 'The database was switched on for a registry whose images are known only to the storage. Import it later, in a window of its own. The steps are in [[metadata-database]].',
    },
    'switch-on': {
      title: 'Switch the database on again',
      body: 'This registry has lived in the database; without it its newer tags would be missing.',
    },
    'compare-locks': {
      title: 'Find out which side is the true one',
      body: 'Both lock files, or the wrong one, are there. Nothing may be deleted before it is clear where the last pushes went.',
    },
    'reach-database': {
      title: 'Let the registry reach its database',
      body: 'The address, the password, the database or its TLS mode is not right. The rest of the line says which.',
    },
    'upgrade-postgresql': {
      title: 'Upgrade PostgreSQL',
      body: 'The registry needs a newer version. GitLab 19.0 needs PostgreSQL 17.',
    },
    'own-database': {
      title: 'Give this site a registry database of its own',
      body: 'It is a replica, such as that of a Geo secondary, and the registry has to write.',
    },
    'keep-import': {
      title: 'The import was done before: leave it',
      body: 'The database holds tags already, so the command stops to protect them.',
    },
  },
  steps: {
    'show-state': {
      title: 'See the state of the registry and its migrations',
      body: 'With Helm, the log of the registry pod says it.',
    },
    'reconfigure-migrates': {
      title: 'Let GitLab migrate the database itself',
      body: "Back up the database first. Unless `registry['auto_migrate']` is `false`, this creates the database if it is missing and runs the migrations. With a database of your own, go straight to the next step.",
      undo: 'Restore the backup of the database together with the earlier GitLab version.',
    },
    'run-migrations': {
      title: 'Run the migrations that are still missing',
      body: 'Back up the database first. With the Linux package, `gitlab-ctl registry-database` starts the registry again after a successful command.',
      undo: 'Restore the backup of the database together with the earlier GitLab version.',
    },
    restart: { title: 'Start the registry', body: 'Requests fail until it is up.', undo: 'There is nothing to undo.' },
    'set-off': {
      title: 'Switch the database off',
      body: 'Only where nothing was pushed with the database in use.',
      undo: 'Remove the line; the default of the version applies again.',
    },
    'set-on': {
      title: 'Set `enabled` to `true` again',
      body: "With the Linux package in `registry['database']`, with Helm in `registry.database`, else in `database` of the registry’s `config.yml`. All other values as they were before.",
      undo: 'Set it back to the earlier value.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With Docker Compose this creates the container anew, so all of GitLab is away for minutes.',
      undo: 'Apply again after the earlier values are back.',
    },
    'see-locks': {
      title: 'See which lock files there are, and from when',
      body: 'Compare their times with the import and with the last pushes.',
    },
    'decide-lock': {
      title: 'Remove the wrong lock file, after a backup',
      body: 'Back up the database and the `lockfiles` folder. If pushes went to the database since the import, `filesystem-in-use` is the left-over one. Removing the wrong one makes the registry work on outdated metadata. If in doubt, ask GitLab support first.',
      undo: 'Put the folder back from the backup before anything is pushed.',
    },
    'check-settings': {
      title: 'Correct the connection settings',
      body: '`password authentication failed` is the password, `does not exist` the database name, `connection refused` the address or port, `no pg_hba.conf entry` the access rules of PostgreSQL.',
      undo: 'Set the earlier values again.',
    },
    upgrade: {
      title: 'Upgrade PostgreSQL as its own change',
      body: 'Back up first. GitLab is not available while its database is upgraded.',
      undo: 'Restore the backup on the earlier version.',
    },
    'set-own-database': {
      title: 'Point the registry to a database it can write to',
      body: 'On a Geo secondary the registry has its own database; it is not replicated from the primary.',
      undo: 'Set the earlier host again.',
    },
    'do-not-empty': {
      title: 'Do not empty the tables of a registry in use',
      body: 'Emptying the `tags` table is right only in a maintenance window, before the database was ever in use. Otherwise everything pushed since the import is lost.',
    },
  },
  checks: {
    starts: {
      title: 'Log in to the registry',
      fixed: 'The registry is up again.',
      notFixed: 'The registry still does not answer. Read the last line of its log again.',
    },
  },
  evidence: {
    'pending-migrations': 'The registry stopped because its tables are older than the program.',
    'filesystem-in-use': 'The database is on, but the storage says that the metadata is kept there.',
    'database-in-use': 'The database is off, but the storage says that the metadata is kept in it.',
    'both-locks': 'Both lock files are there, so the registry cannot tell which metadata is true.',
    'no-connection': 'The registry could not connect to its database.',
    'old-postgresql': 'PostgreSQL is too old for this registry.',
    'read-only-database': 'The database is a replica that cannot be written to.',
    'tags-present': 'The import stopped because the database holds tags already.',
    'no-relation': 'A table of the registry is missing, or may not be created.',
    'read-only-transaction': 'PostgreSQL takes no writes in this session: it is a replica, or set to read-only.',
    'database-command': 'A command for the registry’s metadata database was run.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
