import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const untagged = {
  title: 'Should untagged manifests go as well?',
  help: 'A manifest loses its tag when the tag is deleted or pushed anew. Until it is removed, the image can still be pulled by its digest, and everything in it stays in the storage.',
  answers: {
    keep: 'No, only layers that no manifest refers to',
    remove: 'Yes, untagged manifests and their layers too',
    unsure: 'I do not know',
  },
};

const downtime = {
  title: 'May the registry be away while it runs?',
  help: 'It takes minutes to many hours, depending on how much is stored and on how fast the storage lists its objects. With Helm the registry is never stopped: both answers keep pulls going and refuse pushes.',
  answers: {
    yes: 'Yes: nobody needs to push or pull meanwhile',
    no: 'No: pulls have to go on',
    unsure: 'I do not know',
  },
};

const collect = {
  undo: 'What was deleted cannot be brought back without a backup or a versioned bucket. Whoever still has an image can push it again.',
  readOnly:
    'It starts only if the configuration has read-only mode on. Keep the session open: Ctrl-C ends it, and the first stage then starts from the beginning next time. All that it prints is kept in `garbage-collection.log`.',
};

const swept = {
  title: 'Count again what would be removed',
  fixed: 'Nothing is left to remove, or the second stage went through to the end.',
  notFixed:
    'There is something left, or the run did not get through. A few layers are normal where somebody is pushing right now. If the numbers are as before, look at what the run itself printed.',
};

const collectUnreferenced =
  'Layers that no manifest refers to go. Images that can be pulled now can be pulled afterwards, by tag and by digest.';
const collectAll =
  'Manifests without a tag go, with all layers that only they use. Whoever pulls an image by a digest whose tag has moved on gets `manifest unknown` afterwards: look for digests in deployments before you run it.';

export default {
  title: 'Collect garbage: free the space of deleted images',
  summary:
    'Find out which garbage collection applies to your registry, run it without losing images, and see that it did its work.',
  symptom:
    'Tags were deleted, by hand or by a cleanup policy, and the storage is as large as before. Or you look for a safe way to run `registry-garbage-collect` regularly.',
  background: [
    'Deleting a tag deletes a name. The manifest and the layers behind it stay until garbage is collected, and there are two ways that exclude each other. With the metadata database the registry collects by itself while it runs: it reviews what may have become unused about a day later, and there is nothing to start. Without it somebody has to run the offline collection, which walks through all of the storage.',
    'The offline collection works in two stages. The first marks what every manifest refers to; the second deletes the rest. Nothing keeps a push out meanwhile: a layer that is uploaded after its repository was marked looks unused, is deleted, and the image is broken ([[missing-blobs-after-gc]]). That is why `gitlab-ctl registry-garbage-collect` stops the registry, and why a run beside it needs read-only mode from beginning to end, on every registry that uses the same storage.',
    'Without `-m` only layers without any manifest go. In practice that is little: cleanup policies and overwritten tags leave manifests that have no tag but still hold their layers. With `-m` those go too, and with them the possibility of pulling such an image by its digest.',
    'The first stage keeps no record of its progress: a run that is interrupted there has deleted nothing and starts from the beginning. Uploads that broke off are not part of it; the registry removes them by itself after a week.',
    'Some instructions add the offline collection to cron on a registry that has moved to the metadata database since. It refuses there, in newer versions with `offline garbage collection is no longer possible`. Do not delete the lock file that the message names: the old command knows nothing of the database and would delete images that are in use.',
  ],
  questions: {
    store: {
      title: 'Where does the registry keep its metadata?',
      help: 'The command reads it from a header of the registry. The metadata database exists from GitLab 17.3 on; from 19.0 on new installations use it.',
      answers: {
        database: 'In the metadata database',
        filesystem: 'In the storage, beside the images',
        unsure: 'I do not know',
      },
    },
    'online-wish': {
      title: 'What do you need?',
      help: 'The registry collects by itself. What is deleted now is reviewed after about a day, and the storage shrinks after that.',
      answers: {
        see: 'See that it works, and that nothing else is scheduled',
        faster: 'It does not keep up, for example after an import',
        off: 'It is switched off',
        freed: 'It works, but the storage does not shrink',
        unsure: 'I do not know',
      },
    },
    wish: {
      title: 'What do you want to do?',
      help: 'The preview deletes nothing and shows how much there is to gain.',
      answers: {
        once: 'Collect now',
        regularly: 'Collect regularly',
        preview: 'See what would be removed',
        stop: 'Stop a collection that is running',
        freed: 'It ran, but the storage does not shrink',
        unsure: 'I do not know',
      },
    },
    untagged,
    'untagged-regularly': untagged,
    downtime,
    'downtime-untagged': downtime,
  },
  outcomes: {
    preview: {
      title: 'Look first: nothing is deleted',
      body: 'If the sums appear, the offline collection applies to this registry. If the command refuses because of the database, the registry collects by itself.',
    },
    stopped: {
      title: 'Collect unreferenced layers while the registry is stopped',
      body: 'The simplest way: one command stops the registry, collects and starts it again. With Helm the registry stays up and is read-only instead.',
    },
    'stopped-untagged': {
      title: 'Collect everything without a tag while the registry is stopped',
      body: 'One command stops the registry, collects and starts it again. With Helm the registry stays up and is read-only instead.',
    },
    'read-only': {
      title: 'Collect unreferenced layers without downtime for pulls',
      body: 'Pulls go on, pushes and deletions are refused with 405 until read-only mode is off again. Tell people before: pipelines that push will fail.',
    },
    'read-only-untagged': {
      title: 'Collect everything without a tag, without downtime for pulls',
      body: 'Pulls go on, pushes and deletions are refused with 405 until read-only mode is off again. Tell people before: pipelines that push will fail.',
    },
    scheduled: {
      title: 'Collect unreferenced layers regularly',
      body: 'Once a week at a quiet hour is enough for most. The registry is away during each run. Most of the space is usually held by untagged manifests, which this schedule leaves alone.',
    },
    'scheduled-untagged': {
      title: 'Collect everything without a tag regularly',
      body: 'Once a week at a quiet hour is enough for most. The registry is away during each run.',
    },
    stop: {
      title: 'Stop a running collection safely',
      body: 'In the first stage nothing has been deleted yet; in the second, only what nothing refers to. So stopping costs time, not images, as long as nobody pushes before it has really ended.',
    },
    retained: {
      title: 'Find out what keeps the space',
      body: 'Either something still refers to the layers, or the storage keeps what was deleted.',
    },
    online: {
      title: 'The registry collects by itself: there is nothing to start',
      body: 'Deleting tags, by hand or by cleanup policies, is all it needs. Expect the storage to shrink a day or two later.',
    },
    'online-faster': {
      title: 'Let the online collection work faster for a while',
      body: 'Each registry has two workers, one for layers and one for manifests. Each looks at one item, pauses, and takes the next; the pause grows while there is nothing to do. A shorter pause costs load on the database and the registry. More registry nodes speed it up as well.',
    },
    'online-on': {
      title: 'Switch the online collection on again',
      body: 'With the metadata database nothing else removes what is unused.',
    },
  },
  steps: {
    'see-store': { title: 'Ask the registry where its metadata is' },
    'note-size': {
      title: 'Note how much the storage holds now',
      body: 'With a filesystem, `df -h` of its volume; with object storage, the size of the bucket as the provider shows it.',
    },
    preview: {
      title: 'Count what would be removed',
      body: 'It reads all of the storage, which takes about as long as the first stage of the real run. `blobs_to_delete` is the number of layers; with other registries it stands in one sentence.',
    },
    'preview-untagged': {
      title: 'Count what would be removed, untagged manifests included',
      body: 'It reads all of the storage, which takes about as long as the first stage of the real run. `manifests_to_delete` is the number of manifests without a tag.',
    },
    'every-registry': {
      title: 'Make sure that no other registry writes to this storage',
      body: 'The command stops the registry of its own node only. If several use the same storage, stop the others too for as long as it runs, or set all of them read-only. With Helm, and with a single registry, there is nothing to do.',
      undo: 'Start the other registries when it has ended.',
    },
    collect: {
      title: 'Collect unreferenced layers',
      body: `${collectUnreferenced} Do not interrupt it: the registry may then stay down.`,
      undo: collect.undo,
    },
    'collect-untagged': {
      title: 'Collect untagged manifests and unreferenced layers',
      body: `${collectAll} Do not interrupt it: the registry may then stay down.`,
      undo: collect.undo,
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It holds secrets: leave its permissions as they are.',
    },
    'set-read-only': {
      title: 'Turn read-only mode on',
      body: "With the Linux package and Docker Compose the storage block is replaced as a whole: keep the driver’s block that stands in it. Do this for every registry that uses the storage. With the default directory no driver stands there yet: then write `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },` first, for without a driver the registry does not start.",
      undo: 'Put the copy back and apply the configuration.',
    },
    'apply-read-only': {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts. From now on pushes and deletions are answered with 405; those under way fail.',
      undo: 'Put the copy back and apply it again.',
    },
    'see-read-only': {
      title: 'See that read-only mode is on',
      body: 'It has to print `registry read-only mode: yes` on every node. A push that is refused with 405 is the better proof.',
    },
    'collect-read-only': {
      title: 'Collect unreferenced layers',
      body: `${collectUnreferenced} ${collect.readOnly}`,
      undo: collect.undo,
    },
    'collect-read-only-untagged': {
      title: 'Collect untagged manifests and unreferenced layers',
      body: `${collectAll} ${collect.readOnly}`,
      undo: collect.undo,
    },
    'set-read-write': {
      title: 'Turn read-only mode off',
      body: 'Only when the command has ended. The mode does not end by itself, and forgetting it is the most common mistake here.',
      undo: 'Set it to `true` again and apply the configuration.',
    },
    'apply-read-write': {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts; pulls under way fail and can be repeated.',
      undo: 'Set read-only mode again and apply it.',
    },
    push: {
      title: 'Push an image',
      body: 'That it succeeds shows that read-only mode is really off.',
      undo: 'Delete the tag in GitLab.',
    },
    schedule: {
      title: 'Write the schedule for cron',
      body: `The example is Sunday at 4:05. ${collectUnreferenced} It does not start a second time by itself; if the machine is off at that hour, the run is left out.`,
      undo: 'Delete `/etc/cron.d/registry-garbage-collect`. What a run has deleted does not come back.',
    },
    'schedule-untagged': {
      title: 'Write the schedule for cron',
      body: `The example is Sunday at 4:05. ${collectAll} If the machine is off at that hour, the run is left out.`,
      undo: 'Delete `/etc/cron.d/registry-garbage-collect`. What a run has deleted does not come back.',
    },
    'schedule-pipeline': {
      title: 'Let a scheduled pipeline do it',
      body: 'Run the same commands as for a single collection, one after the other: read-only mode on, collect, read-only mode off. The last one has to run even if the collection fails. With the operator the values stand below `spec.chart.values` of its resource.',
      undo: 'Delete the schedule. What a run has deleted does not come back.',
    },
    'see-work': {
      title: 'See what is running, and since when',
      body: 'If nothing is running, go on to the next steps all the same: the registry may be down.',
    },
    interrupt: {
      title: 'Press Ctrl-C where it was started, and wait for its end',
      body: 'Run the previous step again until it prints `registry maintenance: none`. Where `gitlab-ctl` or cron started it, waiting is better; if it has to end, interrupt it and start the registry in the next step. Starting it while the collection still runs loses images.',
      undo: 'Start the collection again; it begins from the beginning.',
    },
    start: {
      title: 'Start the registry',
      body: 'An interrupted `gitlab-ctl registry-garbage-collect` may leave it down.',
      undo: 'There is nothing to undo.',
    },
    'leave-read-only': {
      title: 'Turn read-only mode off, if it was turned on for the run',
      body: 'Keep the block of the storage driver, and apply the configuration afterwards.',
      undo: 'Set it to `true` again and apply the configuration.',
    },
    reasons: {
      title: 'Go through what keeps layers',
      body: 'Tags: as long as one of them uses a layer, it stays; several images share layers. Untagged manifests: the offline collection removes them only with `-m`. Age: the online collection waits a day before it looks. Rights: where the storage user may not delete objects, deleting looks fine and does nothing. Uploads that broke off belong to the registry’s own cleaning, or to a lifecycle rule of the bucket.',
    },
    'see-retention': {
      title: 'See whether the bucket keeps deleted objects',
      body: 'With a versioned bucket a deletion only hides an object; an object lock forbids it. Other stores have similar rules under other names. Skip this if the storage is a filesystem.',
    },
    release: {
      title: 'Let old versions expire',
      body: 'Add a lifecycle rule that deletes noncurrent versions only, after as many days as you want to be able to go back. Never let a rule expire current objects: images would lose layers. An object lock ends by its own date.',
      undo: 'Remove the rule. Versions that it has deleted do not come back.',
    },
    'see-schedule': {
      title: 'See whether an offline collection is still scheduled',
    },
    'remove-schedule': {
      title: 'Remove the schedule, if there is one',
      body: 'It can only fail here, and it stops the registry each time before it does.',
      undo: 'There is no reason to put it back.',
    },
    'see-queues': {
      title: 'See how much waits for review',
      body: 'Ready is normal, also by the thousand after an import or after deleting many tags. Overdue, ready for more than a day, means that it does not keep up. With a database on another server, run it there. The same numbers are metrics below `registry_gc_`.',
    },
    'see-tasks': {
      title: 'List what is overdue or fails again and again',
      body: 'Tasks with more than ten attempts point to an error: look for `failed run` of `registry.gc` in the registry log.',
    },
    'pause-less': {
      title: 'Shorten the pause of both workers',
      body: 'The default is `5s`. Go to `1s`, at the lowest `500ms`, and watch the load of the database.',
      undo: 'Remove the two settings and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the former configuration back and apply it again.',
    },
    'pause-again': {
      title: 'When the queues are short again, lengthen the pause step by step',
      body: 'With an idle queue a short pause is only load.',
      undo: 'Shorten it again.',
    },
    'see-configuration': {
      title: 'See the configuration that the registry uses',
      body: 'Look below `gc` for `disabled: true`: of all of it, of `blobs` or of `manifests`. Without a section it is on.',
    },
    'turn-on': {
      title: 'Switch it on',
      body: 'Removing the entries does the same. What has piled up is worked off from now on, with load on the database.',
      undo: 'Set the former values again and apply the configuration.',
    },
  },
  checks: {
    counted: {
      title: 'Read the sums',
      fixed: 'It read all repositories to the end: the offline collection applies to this registry.',
      notFixed:
        'It did not get through. If it refuses because of the database, the registry collects by itself. If it finds no repositories, or an empty link, that has to be mended first.',
    },
    swept,
    'swept-untagged': swept,
    schedule: {
      title: 'See the schedule',
      fixed: 'The collection is scheduled.',
      notFixed: 'No schedule was found. With Helm and a pipeline this is expected.',
    },
    push: {
      title: 'Push an image',
      fixed: 'The registry runs and accepts writes.',
      notFixed: 'The push failed: the registry is down, or still read-only.',
    },
    retention: {
      title: 'See whether the bucket keeps deleted objects',
      fixed: 'The bucket keeps nothing: what still takes space is referred to.',
      notFixed: 'The bucket keeps what was deleted. The space comes free when the old versions or the lock expire.',
    },
    online: {
      title: 'See whether the online collection works',
      fixed: 'The agents of the online collection are at work.',
      notFixed:
        'It is switched off, or the log shows no sign of it. See whether this node uses the database, and whether `gc` has `disabled: true`.',
    },
    queues: {
      title: 'See how much waits for review',
      fixed: 'Nothing is overdue: the online collection keeps up.',
      notFixed: 'Items are overdue. The number has to go down from one look to the next.',
    },
  },
  evidence: {
    'collection-starts': '`gitlab-ctl` has stopped the registry and started the offline collection.',
    'no-configuration': 'The command found no configuration: this is no registry node, or the file is somewhere else.',
    'nothing-left': 'The collection found nothing to delete.',
    'some-left': 'The collection found layers or manifests to delete.',
    'sweep-complete': 'The second stage of the collection went through to the end.',
    'store-not-said': 'The registry did not say where its metadata is. Older ones do not, nor do registries of others.',
    'schedule-set': 'An offline collection is scheduled.',
    'schedule-none': 'No offline collection is scheduled.',
    'retention-none': 'The bucket keeps no deleted objects.',
    'retention-versions': 'The bucket keeps old versions of deleted objects.',
    'retention-lock': 'An object lock keeps objects of the bucket.',
    'queues-in-time': 'Nothing waits for the online collection for more than a day.',
    'queues-overdue': 'The online collection does not keep up.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
