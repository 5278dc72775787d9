import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const ctl =
  'From GitLab 18.3 to 18.6 `gitlab-ctl registry-database` is run as the user `registry`, before and after as root; the import exists there from 17.5 on. After each successful command it starts the registry again.';
const interrupted =
  'Keep the session open, in `tmux` or `screen`: if it ends, so does the import. In Kubernetes it ends with its pod, so keep the autoscaler from removing it meanwhile.';

export default {
  title: 'Move the registry’s metadata into a database',
  summary:
    'Set up the metadata database for a new registry, or import an existing one without losing what is pushed meanwhile, and prove that it is in use.',
  symptom:
    'You want garbage collection without downtime, sizes and fast lists of tags, or to rename and move projects that have images. Or the log says `falling back to legacy metadata` since the upgrade to 19.0.',
  background: [
    'A registry has to know which tags, manifests and layers belong to which repository. Without a database it reads that from small files beside the layers, which is slow, and which nobody can clean up while pushes go on. With the metadata database these facts stand in PostgreSQL; the layers stay where they are, so the storage is needed as before.',
    'The database is generally available since GitLab 17.3. From 18.3 on the Linux package creates and migrates it during reconfigure. From 18.5 on metadata in the storage is called deprecated, with removal planned for 21.0. From 19.0 on the default of the Linux package is `prefer`: a new registry uses the database, and one that has its metadata in the storage goes on as before and warns. An upgrade never imports anything.',
    'Two lock files in the storage, `database-in-use` and `filesystem-in-use`, say which side is the true one; some builds of 18.6 enforce them, and every one from 18.10 on. A registry whose configuration says otherwise does not start: [[metadata-database-migrations]].',
    'The import reads what is in the storage at that moment. Older instructions say that it is enough to stop the registry for it. It is not: `gitlab-ctl registry-database` starts the registry again after every command that succeeds, pushes are accepted, and their tags are missing from the database afterwards. Only read-only mode keeps them out.',
    'There is no way back once something was pushed. The storage then no longer knows all tags, and a registry that reads it shows an old state. From the first push on, a backup of the registry consists of the storage and the database.',
    'GitLab 19.0.0 and 19.0.1 answer 500 below `/gitlab/v1/` and show no tags in the interface, while pushes work; 19.0.2 fixes it. Do not begin an import on these.',
  ],
  questions: {
    store: {
      title: 'Where does the registry keep its metadata now?',
      help: 'The command reads a header that the registry sends. If it asks for a password, use an access token of yours.',
      answers: {
        database: 'In the metadata database',
        filesystem: 'In the storage, beside the images',
        unsure: 'I do not know',
      },
    },
    'in-use-wish': {
      title: 'It is in use already. What do you need?',
      help: 'Both ways change nothing.',
      answers: {
        look: 'See that all is well, and what belongs into the backup',
        back: 'Go back to metadata in the storage',
        unsure: 'I do not know',
      },
    },
    images: {
      title: 'How much does the registry hold?',
      findOut:
        'With a filesystem, `du -sh` of its directory; with object storage, the size of the bucket as the provider shows it. Old, unused layers count too: one run of the offline garbage collection before makes the import shorter.',
      answers: {
        none: 'Nothing: it is new',
        small: 'Less than 200 GiB',
        large: '200 GiB or more, or pushes may be refused only briefly',
        broken: 'An import has broken off',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    new: {
      title: 'A new registry: use the database from the start',
      body: 'There is nothing to import. On a new installation of 19.0 or later with the Linux package, it may be in use already: the check shows it.',
    },
    'one-step': {
      title: 'Import in one step',
      body: 'The registry is read-only for the whole import: pulls go on, pushes and deletions are refused with 405. That is simple, and takes minutes to hours.',
    },
    'three-steps': {
      title: 'Import in three steps',
      body: 'The long first and last step run while the registry is in normal use; it is read-only only for the second, which takes about a tenth of the first. The first one has been reported to manage 2 to 4 TB an hour. Do the second within a week, since everything pushed in between makes it longer.',
    },
    again: {
      title: 'Find out why the import broke off, and repeat it',
      body: 'As long as nothing was pushed with the database in use, the storage is the true side and nothing is lost. Leave the registry read-only if it is.',
    },
    'in-use': {
      title: 'The database is in use: see that all is well',
      body: 'Nothing has to be moved any more.',
    },
    stay: {
      title: 'Stay with the database',
      body: 'What was pushed since it is in use stands only in the database. A registry that reads the storage again does not know those tags, and garbage collection would then delete their layers. If there is trouble, mend the database or restore its backup; if nothing has been pushed since the import, ask GitLab support before you touch a lock file.',
    },
  },
  steps: {
    requirements: {
      title: 'See what is needed',
      body: 'GitLab 17.3 or newer, 17.5 for the import with `gitlab-ctl`; a PostgreSQL that this version supports (17 for GitLab 19.0) and that the registry can reach; a database of its own for the registry. A Geo secondary needs a registry database that can be written to, not the replica. With the operator the values stand below `spec.chart.values` of its resource.',
    },
    'create-database': {
      title: 'Create the database and its user',
      body: 'Skip this with the PostgreSQL of the Linux package from GitLab 18.3 on: reconfigure has done it. Everywhere else the database has to belong to the user `registry`, who creates the tables in it; else the migrations end with `permission denied for schema public`.',
      undo: 'As long as it is not in use: drop the database and the role.',
    },
    'create-secret': {
      title: 'Put the password into a Secret',
      undo: 'Delete the Secret, once the values do not name it any more.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It holds secrets: leave its permissions as they are.',
    },
    connect: {
      title: 'Say where the database is, without using it yet',
      body: 'Skip this with the PostgreSQL of the Linux package from 18.3 on. Replace `REPLACE-WITH-PASSWORD` in the file itself. For `verify-ca` and `verify-full` with a private CA add `sslrootcert`; with client certificates add `sslcert` and `sslkey`.',
      undo: 'Remove the section and apply the configuration.',
    },
    'keep-off': {
      title: 'Keep the database switched off for now',
      body: 'Also where the default is `prefer`. If the section has other entries, keep them and set only `enabled` to false.',
      undo: 'Remove the entry; the default of the version applies again.',
    },
    'apply-off': {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the copy back and apply it again.',
    },
    'set-read-only': {
      title: 'Turn read-only mode on',
      body: "On every registry that uses the storage. With the Linux package and Docker Compose the storage block is replaced as a whole: keep the driver’s block that stands in it. With the default directory no driver stands there yet: then write `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },` first, for without a driver the registry does not start.",
      undo: 'Put the copy back and apply the configuration.',
    },
    'apply-read-only': {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts. From now on pushes and deletions are answered with 405. Tell people before: pipelines that push will fail.',
      undo: 'Put the copy back and apply it again.',
    },
    'see-read-only': {
      title: 'See that read-only mode is on',
      body: 'It has to print `registry read-only mode: yes` on every node. Without it, `gitlab-ctl` refuses the import with `Command requires the container registry to be in read-only mode`.',
    },
    migrate: {
      title: 'Create the tables',
      body: `From 18.3 on reconfigure does it, unless \`registry['auto_migrate']\` is false; a second run does no harm. With Helm the job \`registry-migrations\` does it and has to have completed. If the command asks whether it may stop the registry, answer \`y\`: requests fail until it is up again. ${ctl}`,
      undo: 'As long as the database is not in use: drop it and create it anew.',
    },
    import: {
      title: 'Import everything',
      body: `It is done when it says \`registry import complete\`. ${interrupted} ${ctl}`,
      undo: 'Put the copy of the configuration back: the storage is unchanged. An import into the same tables is refused later, so then drop the database and create it anew.',
    },
    'import-one': {
      title: 'Step one: import the images, while the registry is in use',
      body: `Hours to days. It puts load on the storage and the database. It is done when it says \`registry import complete\`. ${interrupted} ${ctl}`,
      undo: 'Put the copy of the configuration back: the storage is unchanged.',
    },
    'import-two': {
      title: 'Step two: import tags and what is new, read-only',
      body: `Only now does the database know every tag. Do not turn read-only mode off before it has ended and said \`registry import complete\`. ${ctl}`,
      undo: 'Put the copy of the configuration back: as long as the database is not in use, the storage is the true side.',
    },
    'import-three': {
      title: 'Step three: import layers that nothing refers to',
      body: `While the registry is in normal use, with the database. Without this step, the online garbage collection never sees the unused layers of old images. ${ctl}`,
      undo: 'There is nothing to undo: it can be repeated.',
    },
    'turn-on': {
      title: 'Switch the database on',
      body: 'If the section has other entries, keep them and set only `enabled`.',
      undo: 'Until the configuration is applied, put the former value back. After the first push there is no way back.',
    },
    'set-read-write': {
      title: 'Turn read-only mode off in the same change',
      body: 'Keep the driver’s block. Both changes take effect together with the next step.',
      undo: 'Set it to `true` again and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts and from now on uses the database. If it does not start, the last line of its log says why.',
      undo: 'Before anything is pushed: put the copy back and apply it again. The lock file `database-in-use` then keeps the registry from starting; ask GitLab support before you remove it.',
    },
    push: {
      title: 'Push an image',
      body: 'From this push on there is no way back to metadata in the storage.',
      undo: 'Delete the tag in GitLab.',
    },
    validate: {
      title: 'Check some images',
      body: 'Take tags of several projects, old and new ones, multi-platform images among them. `crane` is part of go-containerregistry. Log in first.',
    },
    dump: {
      title: 'Take the database into the backup',
      body: 'Storage and database belong together: back up both, the database first, and restore both. GitLab’s own backup has settings for it, `backup_registry_user` and `backup_registry_password` among them. With a database on another server, run the dump there.',
    },
    'no-way-back': {
      title: 'Know what has changed',
      body: 'Garbage collection runs by itself; remove scheduled offline collections, which are refused now: [[garbage-collection]]. After an import the storage shrinks two days later at the earliest, because tagged images are reviewed first. Never set `enabled` to false again, and never delete a lock file to make the registry start.',
    },
    'see-work': {
      title: 'See whether an import is still running',
      body: 'If it is, let it go on.',
    },
    'read-message': {
      title: 'Read how it ended',
      body: '`AccessDenied`: the storage user may not list or read. `invalid hex format`: PostgreSQL needs `bytea_output` set to `hex`. `cannot execute CREATE TABLE in a read-only transaction`: the database is a replica. `permission denied for schema public`: it does not belong to `registry`. `interface conversion: interface {} is nil, not bool`: fixed in GitLab 17.9. `database-in-use lockfile exists`: the import was done before. `halting import to protect data`: the tables have tags already, see [[metadata-database-migrations]].',
    },
    'import-again': {
      title: 'Repeat the command that broke off',
      body: 'From GitLab 18.5 on, repositories that were imported within the last 72 hours are skipped; `--pre-import-skip-recent` sets another time, `0` imports all of them again. Before 18.5 it begins from the beginning.',
      undo: 'Put the copy of the configuration back: the storage is unchanged.',
    },
    'see-locks': {
      title: 'See the lock files',
      body: 'Only `database-in-use` should be there. Both at once keep the registry from starting. On other object storage than S3, look at `docker/registry/lockfiles/` with its own tool.',
    },
    'see-migrations': {
      title: 'See whether migrations are missing',
      body: 'After an upgrade none may be. With Helm, the log of the registry pod says it.',
    },
    'see-collection': {
      title: 'See that garbage is collected',
      body: 'With the database the registry does it by itself.',
    },
  },
  checks: {
    database: {
      title: 'Ask the registry where its metadata is',
      fixed: 'The registry uses the metadata database.',
      notFixed:
        'The registry still uses metadata in the storage. See whether the configuration was applied on this node, and whether the log says `falling back to legacy metadata`.',
    },
  },
  evidence: {
    'header-on': 'The registry says in a header that it uses the metadata database.',
    'header-off': 'The registry says in a header that it does not use the metadata database.',
    'prefer-falls-back':
      'The database is preferred, but the storage has the metadata, so the registry goes on with that.',
    'database-lock-made': 'The registry has marked its storage as belonging to the database.',
    'import-complete': 'A part of the import went through to the end.',
    'needs-read-only': 'The command is only run on a registry that is read-only.',
    'needs-stop': 'The command asks whether it may stop the registry.',
    'not-enabled': 'The registry is not switched on on this node.',
    'import-denied': 'The import may not list or read the storage.',
    'import-bytea': 'PostgreSQL gives binary values in a format that the import does not read.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
