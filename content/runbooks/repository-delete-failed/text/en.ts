import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Tags or an image repository cannot be deleted',
  summary:
    'GitLab asks the registry to delete, and the registry refuses, cannot, or is not reached; after ten attempts GitLab gives an image repository up as `delete_failed`.',
  symptom:
    'GitLab says that deleting the image repository failed, or tags that were deleted come back. `skopeo delete` and `curl` get 405 with `UNSUPPORTED`. A project cannot be deleted because some of its tags could not be removed.',
  background: [
    'Deleting an image repository is a background job: Sidekiq deletes its tags through the registry, one after the other, and then the record. If a tag is left, the job waits and tries again, each time twice as long as before.',
    'From GitLab 17.6 on, it stops after ten failures and sets the status `delete_failed` (in 17.5 only behind the feature flag `set_delete_failed_container_repository`). Up to 17.4 it goes on for ever with the status `delete_scheduled`. Once the reason is mended, a failed one has to be put back into the queue by hand.',
    'Two answers with the status 405 are easily confused. JSON with the code `UNSUPPORTED` means that deleting is switched off: `storage.delete.enabled` is not true. The plain text `Method not allowed` means that the whole registry is in read-only mode.',
    'The registry itself does not allow deleting unless told to. The Linux package and the Helm chart switch it on, except where the storage settings have a `delete` entry that says otherwise. A self-compiled installation has to switch it on in its own configuration.',
    'Older registries answered 202 although the storage refused: without the right `s3:DeleteObject`, everything looked deleted and nothing was.',
  ],
  questions: {
    refusal: {
      title: 'What does the registry say when it is to delete?',
      help: 'Try to delete the tag again, then run the command: it shows the last refusals in the registry’s log and changes nothing.',
      answers: {
        off: '405 in JSON: `UNSUPPORTED`',
        'read-only': '405 in plain text: `Method not allowed`',
        storage: '`permission denied` for a path in the storage',
        referenced: '409: `MANIFEST_REFERENCED`',
        protected: '`PROTECTED_TAG`, `PROTECTED_MANIFEST` or `IMMUTABLE_TAG`',
        unreachable: 'Nothing: the request does not arrive; Sidekiq logs `Faraday` errors',
        silent: 'It answers 202, and the tag is still there',
        unsure: 'I cannot tell',
      },
    },
    setting: {
      title: 'Does the registry’s configuration allow deleting?',
      help: 'The command reads the storage block of the configuration in use and prints one line. It shows no keys.',
      answers: {
        off: 'No',
        'read-only': 'The registry is in read-only mode',
        on: 'Yes',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'allow-deleting': {
      title: 'Allow the registry to delete, then try again',
      body: 'Deleting is switched off in the registry. Repositories that GitLab gave up have to be put back into the queue afterwards.',
    },
    'read-only': {
      title: 'The registry is in read-only mode',
      body: 'It refuses everything that would change something, deleting included. Often the mode was left on after maintenance.',
    },
    storage: {
      title: 'The registry may not delete its own files',
      body: 'It can read them, but the owner or the mode of a directory forbids it to remove anything there.',
    },
    'list-first': {
      title: 'Delete the manifest list first',
      body: 'A multi-platform image is a list that refers to one manifest per platform. None of them can be deleted while the list refers to it.',
    },
    protected: {
      title: 'A rule protects these tags',
      body: 'Protected and immutable tags are kept on purpose. Ask whoever made the rule before you lift it.',
    },
    'reach-registry': {
      title: 'Let Sidekiq reach the registry',
      body: 'The deletion does not arrive. Pushing and pulling may work all the same: clients take another way than Sidekiq.',
    },
    'delete-right': {
      title: 'Give the registry the right to delete objects',
      body: 'The registry accepts the request, but its user or role may not delete in the bucket, or a rule of the bucket keeps the objects.',
    },
    'try-again': {
      title: 'Try again and watch the log',
      body: 'Deleting is allowed, so the reason was elsewhere and may be over. If it fails again, the log now has a line that says why.',
    },
  },
  steps: {
    'see-setting': {
      title: 'See the setting that is in use',
    },
    'read-secret': {
      title: 'Fetch the storage settings',
    },
    allow: {
      title: 'Allow deleting',
      body: 'Change `enabled` where a `delete` entry is there already. The chart adds the entry only if none is there.',
      undo: 'Put the former value back. What has been deleted does not come back.',
    },
    'write-secret': {
      title: 'Store the settings again',
      undo: 'Store the copy that was made when they were fetched.',
    },
    apply: {
      title: 'Apply the configuration',
      undo: 'Put the former setting back and apply it again.',
    },
    'see-errors': {
      title: 'See the last refusals in the log',
    },
    'delete-list': {
      title: 'Delete the tag of the list, then the rest',
      body: 'Delete the tag that belongs to the manifest list in GitLab, or the list by its digest, and then the single manifests.',
      undo: 'Push the image again.',
    },
    'lift-rules': {
      title: 'Change the rule, or leave the tags',
      body: 'In the project, open Settings > Packages and registries and look at the rules for protected and immutable tags. A user with the role that the rule names may delete protected tags. For immutable ones the rule has to be deleted.',
      undo: 'Make the rule again.',
    },
    'see-registry': {
      title: 'See whether the registry runs',
    },
    'same-settings': {
      title: 'Give every Sidekiq node the settings of the registry',
      body: 'Each node that runs Sidekiq needs the same `registry_api_url`, `registry_issuer` and key file as the GitLab node, and a way through the network to that address.',
      undo: 'Put the former settings back and apply the configuration.',
    },
    'write-policy': {
      title: 'Write the policy that the registry needs',
      body: 'The right in question is `s3:DeleteObject`.',
    },
    'attach-policy': {
      title: 'Attach it to the user or role of the registry',
      undo: 'Delete the inline policy `container-registry`.',
    },
    'see-retention': {
      title: 'See whether the bucket keeps objects',
      body: 'Object lock and retention rules of the provider prevent deletion whatever the rights are.',
    },
    'list-stuck': {
      title: 'List what waits for deletion',
      body: 'Note the IDs with `delete_failed`. Those with `delete_scheduled` are tried again by GitLab itself.',
    },
    retry: {
      title: 'Put each failed one back into the queue',
      body: 'This deletes the image repository with all its tags as soon as Sidekiq comes to it. The command shows it first and does nothing unless it is marked as failed. Failures are still counted: if the next attempt fails too, it is marked as failed at once.',
      undo: 'What has been deleted comes back only when it is pushed again.',
    },
    'let-it-retry': {
      title: 'Wait for GitLab to try again',
      body: 'These versions give nothing up: what stands at `delete_scheduled` is tried again and again. As soon as the reason is mended, the list becomes shorter by itself.',
    },
  },
  checks: {
    deletions: {
      title: 'See whether anything is left',
      fixed: 'Nothing waits for deletion any more.',
      notFixed: 'GitLab still has image repositories that it gave up. Look into the registry’s log for the reason.',
    },
  },
  evidence: {
    'log-unsupported': 'The registry refused to delete: deleting is switched off in its configuration.',
    'answer-unsupported': 'The registry answered `UNSUPPORTED`: deleting is switched off in its configuration.',
    'access-unsupported': 'A deletion was answered 405 with as many bytes as the JSON of `UNSUPPORTED` has.',
    'manifest-referenced': 'The registry does not delete a manifest that a manifest list refers to.',
    'manifest-protected': 'A rule for protected or immutable tags forbids deleting this manifest.',
    'page-deletion-failed': 'GitLab says that it gave up deleting this image repository.',
    'status-delete-failed': 'GitLab has marked this image repository as `delete_failed`.',
    'worker-deleted-none': 'GitLab’s job found tags to delete, and not one of them was deleted.',
    'worker-repository': 'The image repository that was to be deleted.',
    'worker-exception': 'GitLab’s job for deleting an image repository ended with a network error.',
    'tags-not-deleted': 'GitLab could not delete the tags.',
    'page-tag-not-deleted': 'GitLab says that something went wrong with the deletion.',
    'project-deletion-stopped': 'The project was not deleted because some of its tags could not be.',
    'no-delete-errors': 'The registry’s log shows no refused deletion.',
    'setting-off': 'The registry’s configuration does not allow deleting.',
    'setting-on': 'The registry’s configuration allows deleting.',
    'setting-read-only': 'The registry is in read-only mode.',
    'none-left': 'No image repository waits for deletion.',
    'some-failed': 'GitLab gave up deleting some image repositories.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
