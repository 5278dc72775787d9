import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Stored parts of images are gone',
  summary:
    'A tag or a manifest names a layer, a configuration or a manifest that the registry’s storage no longer holds, or the garbage collection stops on what is left.',
  symptom:
    'Pulls end with `unknown blob`, `could not fetch content descriptor … not found` or `invalid status code from registry 404`, while the tag is still listed; hosts that already have the layers notice nothing.',
  background: [
    'An image is a tree: a tag names a manifest, an index names manifests, a manifest names its configuration and its layers. Each is a file of its own in the storage, shared by every image that uses it, and small `link` files say which repository may use which. A 404 while a client follows this tree means that a branch has been cut off.',
    'Layers get lost when a garbage collection runs while somebody pushes: what has been uploaded, but is named by no manifest yet, counts as garbage. They also get lost when a lifecycle rule of the bucket expires objects, when storage is copied without its last changes, or when files are deleted by hand. The collection needs either a stopped registry, as `gitlab-ctl registry-garbage-collect` does, or the read-only mode for its whole run.',
    'Do not collect garbage until everything is whole again. If the manifest of an image is gone, nothing names its layers any longer, and the next collection deletes them too, even without `-m`.',
    'Pushing again looks as if it does not help, because the registry remembers the layers it has seen. It answers `200` for one that is gone, the client says `Layer already exists` and sends nothing. With the default in-memory cache, a restart before the push is what makes the difference.',
    'With the metadata database there is no offline collection: the registry collects while it runs, and it refuses the old command, because that one knows nothing of the database.',
  ],
  questions: {
    sign: {
      title: 'What shows that something is missing?',
      help: 'Look at the error line of the registry log, or at what the client or the collection printed.',
      answers: {
        blob: 'A layer or a configuration is answered 404',
        manifest: 'The tag is there, the manifest behind it is not',
        link: 'The log says `invalid checksum digest format`',
        refused: 'Offline garbage collection is no longer possible, says the command',
        stopped: 'The garbage collection stops with `failed to mark`',
        empty: 'The collection finds no repositories at all',
        unsure: 'I do not know',
      },
    },
    parts: {
      title: 'Can every part of the image be fetched?',
      help: 'The command asks for one byte of each layer and configuration. It changes nothing.',
      answers: {
        missing: 'No, parts are missing',
        complete: 'Yes, it is complete',
        unsure: 'I cannot tell',
      },
    },
    before: {
      title: 'What happened to the storage before?',
      help: 'Look at the crontab of the host, at the lifecycle rules of the bucket, and at when the first image failed. The answer decides what keeps it from happening again.',
      answers: {
        collection: 'A garbage collection ran',
        expired: 'The object storage expires or deletes objects by a rule',
        moved: 'The storage was moved, copied or restored',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'push-again': {
      title: 'Push the affected images again',
      body: 'Only somebody who still has the layers can bring them back: a build host, a developer’s machine, a backup. What is whole stays as it is.',
    },
    collected: {
      title: 'Push again, and let the collection run alone from now on',
      body: 'The collection took layers that were being uploaded, or whose manifest was gone already. Bring them back, then make sure that nothing can be pushed while it runs.',
    },
    expired: {
      title: 'Take the expiry rule away, then bring the objects back',
      body: 'A registry shares layers between images and keeps them for years: age says nothing about use. As long as the rule stands, more will be lost.',
    },
    copied: {
      title: 'Copy what the move left behind',
      body: 'The source still has the objects. Copying again adds what is missing and leaves the rest alone.',
    },
    'rewrite-links': {
      title: 'Write the empty link files again',
      body: 'A link file holds one digest. An empty one, left by a full disk or a crash, makes the registry answer 500 and stops every collection.',
    },
    'online-collection': {
      title: 'Leave it to the online garbage collection',
      body: 'This registry keeps its metadata in the database, and collects by itself about a day after something has become unused. The refusal protects the data: do not delete the lock file to get around it.',
    },
    'not-lost': {
      title: 'Nothing is missing from this tag',
      body: 'The registry gave a byte of everything that the tag consists of. The error belongs to another tag or digest, to another registry, or is over.',
    },
    'find-storage': {
      title: 'The registry looks at an empty storage',
      body: 'Nothing has been deleted as far as this shows: the directory, bucket or prefix holds no repositories at all. Find the place that the images were written to.',
    },
  },
  steps: {
    'hold-collection': {
      title: 'Stop scheduled garbage collections',
      body: 'Take the entry out of `/etc/cron.d/registry-garbage-collect`, or wherever it is started. With the metadata database there is nothing to hold: the online collection knows what is in use.',
      undo: 'Put the entry back when every image is whole.',
    },
    'list-missing': {
      title: 'See what is missing',
      body: 'Repeat it for the tags that matter. It prints the digests of what cannot be fetched; several images often share one lost layer, and one push then mends them all.',
    },
    'forget-cache': {
      title: 'Restart the registry, so that it forgets what it remembers',
      body: 'The cache in memory goes with the process. If `cache` in the storage block names `redis`, the memory outlives the restart: then rebuild with `docker build --no-cache`, which gives the layers new digests.',
      undo: 'There is nothing to undo. Transfers under way fail and can be repeated.',
    },
    push: {
      title: 'Push the image again from a host that has all of it',
      body: 'A host that pulled it before the loss will do. If there is none, rebuild it. Push the images of an index one by one, then the index.',
      undo: 'Push the former image under this tag again.',
    },
    'collect-safely': {
      title: 'Later, collect garbage only while nobody can push',
      body: 'When every image is whole, and not before. Replace a cron job that calls the registry binary next to a running registry by this form. What a collection deletes does not come back. [[garbage-collection]] has every way to run it, and when each is safe.',
      undo: 'Deleted objects cannot be brought back without a backup or a versioned bucket.',
    },
    'see-rules': {
      title: 'See the lifecycle rules of the bucket',
      body: 'Look for `Expiration` without a filter, or with one that covers `docker/registry/`. A rule that only aborts incomplete multipart uploads is right and may stay.',
    },
    'remove-rule': {
      title: 'Remove the rule that expires the registry’s objects',
      body: 'If the bucket is versioned, delete the delete markers of the lost objects: they are back at once, and nothing has to be pushed.',
      undo: 'Put back the rules that the previous step has written to `lifecycle-before.json`.',
    },
    'copy-rest': {
      title: 'Copy from the source once more',
      body: 'Run the copy with the registry in read-only mode, from the directory above `docker`, first with `--dryrun`, and without `--delete`. Make sure that source and destination are not swapped. Compare the number of files on both sides; `_uploads` may differ.',
      undo: 'Nothing is overwritten that was right; take the registry out of read-only mode.',
    },
    'find-links': {
      title: 'List the empty link files of a filesystem storage',
      body: 'Each path names its repository, and the tag, revision or layer.',
    },
    'find-link-objects': {
      title: 'List them in a bucket',
      body: 'Skip this if the storage is a filesystem.',
    },
    'push-links': {
      title: 'Push the image again under each tag that is named',
      body: 'A path that ends in `_manifests/tags/1.0.0/current/link` belongs to tag `1.0.0`. The push writes the link anew, of the tag and of its revision.',
      undo: 'Push the former image under this tag again.',
    },
    'move-links': {
      title: 'Move aside what is left',
      body: 'Links of tags and revisions that nobody can push, and links of layers, which a push does not get past: move the empty file out of the storage, keeping its path. The image is then unknown instead of broken, and the collection gets through.',
      undo: 'Move the files back to their paths.',
    },
    'see-metadata': {
      title: 'Confirm that the metadata is in the database',
      body: 'The command asks the registry. If it says `filesystem` although the collection was refused, the lock file `database-in-use` is left from a time with the database. Ask GitLab support before you touch it, even if the database was given up for good: a registry on old metadata serves old images.',
    },
    'stop-offline': {
      title: 'Remove the scheduled offline collection',
      body: 'Take out the cron job for `registry-garbage-collect`. Deleting tags, by hand or by cleanup policies, is all that the online collection needs.',
      undo: 'There is nothing to gain from putting it back.',
    },
    'other-machine': {
      title: 'Compare with what failed',
      body: 'Check host, repository, tag and digest of the failed pull against the ones asked for here. If a single client fails, let it pull from the registry itself, without a mirror or a proxy in between.',
    },
  },
  checks: {
    parts: {
      title: 'Fetch a byte of every part again',
      fixed: 'Everything that the tag consists of is there.',
      notFixed: 'Something is still missing. Push from a host that has these digests, after a restart of the registry.',
    },
    mark: {
      title: 'Let the collection run without deleting',
      fixed: 'It got through all repositories: no empty link stands in its way.',
      notFixed: 'It still stops. Look for the digest that it names, and list the empty links again.',
    },
    online: {
      title: 'See whether the online collection works',
      fixed: 'The agents of the online collection are at work.',
      notFixed:
        'No sign of them. See whether `gc.disabled` is set in the registry’s configuration, and whether this node uses the database.',
    },
    pull: {
      title: 'Pull the image on a host that does not have it',
      fixed: 'The image came over whole.',
      notFixed: 'A part was not found. Check this very tag for missing parts.',
    },
  },
  evidence: {
    'layer-gone': 'A client asked for a layer that a manifest names, and the registry does not have it.',
    'layer-gone-gitlab': 'The registry was asked for a layer or configuration that it does not have.',
    'layer-not-served': 'A layer was fetched and answered with 404.',
    'layer-unknown-body': 'The registry does not have this layer or configuration in this repository.',
    'tag-without-manifest': 'The tag exists and names this manifest, but the manifest is not in the storage.',
    'tag-without-manifest-body': 'The tag was found; the manifest that it names was not.',
    'revision-unknown-body':
      'There is no manifest with this digest. If a tag was asked for, the tag names a manifest that is gone.',
    'empty-link': 'A link file is empty or damaged, so that no digest can be read from it.',
    'podman-blob-404': 'podman, buildah or skopeo was answered 404 for a layer or configuration of the manifest.',
    'containerd-blob-404': 'containerd was answered 404 for a layer or configuration of the manifest.',
    'containerd-child-404': 'The index was read, but a manifest that it names is not there.',
    'docker-unknown-blob':
      'The registry does not know a layer that docker asked for. When pulling, it is gone from the storage.',
    'docker-config-404': 'The manifest was read, but the image configuration that it names is not there.',
    'dockerd-download-404': 'The Docker daemon was told that a layer does not exist.',
    'ggcr-blob-404': 'The registry does not have a layer or configuration that the manifest names.',
    'collection-refused': 'Offline collection was refused, because the metadata is in the database.',
    'collection-met-empty-link': 'The collection read a link file that is empty, and stopped.',
    'collection-met-nothing': 'The collection found no repositories in the configured storage.',
    'collection-met-lost-manifest': 'The collection stopped at a manifest that is no longer stored.',
    'collection-failed': '`gitlab-ctl` started the registry again after a collection that failed.',
    'parts-complete': 'Every part of the image could be fetched.',
    'parts-missing': 'Parts of the image could not be fetched.',
    'parts-no-manifest': 'The registry gave no manifest for this tag.',
    'mark-completed': 'The collection read all repositories to the end.',
    'online-runs': 'The online collection is at work.',
    'online-disabled': 'The online collection is switched off.',
    'online-unseen': 'The log shows no online collection.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
