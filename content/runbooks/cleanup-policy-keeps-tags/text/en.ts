import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A cleanup policy leaves tags that it should delete',
  summary:
    'The cleanup policy of a project does not delete the tags it was made for: it is off, has not run yet, keeps them by one of its rules, or cannot finish.',
  symptom:
    'Old tags stay in the list of images although a policy is set. The page may say that cleanup timed out, or nothing at all. Sidekiq logs `cleanup_status` with `unfinished`, or with `finished` and nothing deleted.',
  background: [
    'A policy narrows the tags down in a fixed order. First `latest` is taken out: it is never deleted. Then the name has to match the pattern for deletion and must not match the pattern for keeping; both patterns have to match the whole name. Of what is left, the newest `keep_n` are kept. Finally, only tags older than `older_than` go.',
    'So `keep_n` counts only among the tags that match, and a tag without a date is never old enough. With the metadata database the date is that of the last push of the tag. Without it, it is the creation date in the image’s configuration, and an image may have none.',
    'A run that ends early is no failure. A long list is cut at random to the limit of one run, the time of one run is limited as well, and the next run goes on. GitLab then shows the run as incomplete, and in the console the result is `:status=>:error`.',
    'A policy whose pattern is not valid switches itself off at its next run. Patterns are in the RE2 syntax, without look-ahead.',
    'Older instructions replay the policy in the Rails console, and in some copies the backslashes got lost: in a Ruby string, `"\\A"` with one backslash is just the letter A, so nothing matches and the policy looks broken. The script here uses two, follows the same order as GitLab, and deletes nothing.',
    'Deleting a tag does not free any room by itself. The layers go when garbage is collected.',
  ],
  questions: {
    sign: {
      title: 'What do you see?',
      help: 'The list of tags of one image in GitLab shows it, and the note about cleanup beside the name of the image.',
      answers: {
        kept: 'Tags stay that should be gone',
        partial: 'Some are gone, and cleanup is shown as incomplete or timed out',
        disk: 'The tags are gone, but the storage is no smaller',
        unsure: 'I do not know',
      },
    },
    why: {
      title: 'Where do the tags drop out of the policy?',
      help: 'The command replays the policy for one image repository and deletes nothing. Each line says how many tags are left after a rule. It can take minutes: without the metadata database it asks the registry once for every tag.',
      answers: {
        off: 'The policy is off, or there is none',
        pattern: 'A pattern is not valid',
        waiting: 'It would delete them, but it has not run yet',
        latest: 'There is only the tag `latest`',
        names: 'No tag name matches the patterns',
        newest: 'They all belong to the newest that are kept',
        age: 'None of them is old enough',
        refused: 'It runs, and the registry deletes nothing',
        unreachable: 'GitLab does not reach the registry',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'enable-policy': {
      title: 'Switch the policy on',
      body: 'Policies belong to projects: each project has its own switch, and a rule for the whole instance does not exist.',
    },
    'fix-pattern': {
      title: 'Correct the pattern and switch the policy on again',
      body: 'GitLab found the pattern not to be valid and switched the policy off. Correcting it alone does not start it again.',
    },
    'run-now': {
      title: 'Run the policy now, or wait for its turn',
      body: 'The rules are right. Sidekiq runs a policy after its next date has passed, one image repository after another; with many of them that takes a while.',
    },
    'only-latest': {
      title: 'Nothing is left that a policy may delete',
      body: 'The tag `latest` is never deleted by a policy. If it has to go, somebody has to delete it.',
    },
    'adjust-names': {
      title: 'Change the patterns so that they match',
      body: 'A pattern has to match the whole name: for tags such as `dev-123` the pattern is `dev-.*`, not `dev-`.',
    },
    'adjust-keep': {
      title: 'Keep fewer of the newest tags',
      body: 'The number is counted among the tags that match by name, separately in each image repository.',
    },
    'adjust-age': {
      title: 'Lower the age, or delete undated tags by hand',
      body: 'Compare the dates of the tags with `older_than`. A tag without a date is kept for good.',
    },
    'partial-run': {
      title: 'Let the policy go on, with higher limits if needed',
      body: 'GitLab carries on with unfinished repositories by itself. If it never catches up, more tags are pushed than one run deletes.',
    },
    refused: {
      title: 'Find out why the registry does not delete',
      body: 'The policy chose tags and none of them went. The policy is not the reason.',
    },
    'reach-registry': {
      title: 'Let GitLab reach the registry',
      body: 'The script runs in GitLab’s own environment, so Sidekiq most likely fails in the same way. On separate Sidekiq nodes the settings of the registry are often missing.',
    },
    'read-replay': {
      title: 'Replay the policy and read it line by line',
      body: 'The first line after which no tag is left is the rule that keeps them.',
    },
    'free-space': {
      title: 'Collect garbage to free the room',
      body: 'A tag is only a name. What it pointed to is removed later, and how depends on where the registry keeps its metadata.',
    },
  },
  steps: {
    replay: {
      title: 'Replay the policy without deleting',
      body: 'Note the last number: that many tags would be deleted.',
    },
    'read-steps': {
      title: 'Read the lines from top to bottom',
      body: '`no tag but latest`: how many there are at all. `names`: how many match by name. `newest are kept`: how many are left after `keep_n`. `not old enough`: how many of them are old enough.',
    },
    'list-off': {
      title: 'See which projects have no policy that is on',
    },
    enable: {
      title: 'Switch it on in the project',
      body: 'Open Settings > Packages and registries of the project, set the rules and switch the policy on. Replay it before its first run. For all projects at once, see [[cleanup-policies]].',
      undo: 'Switch it off there. Tags that are already deleted do not come back.',
    },
    'edit-pattern': {
      title: 'Correct the pattern',
      body: 'Open Settings > Packages and registries of the project, correct the pattern, switch the policy on and save. Leave out anchors and look-ahead: the pattern always has to match the whole name.',
      undo: 'Put the former pattern back.',
    },
    'see-limits': {
      title: 'See the limits of a run, and what waits',
      body: 'With zero runs at a time, no policy ever runs.',
    },
    run: {
      title: 'Run the policy for this image repository',
      body: 'Enter the number of tags from the replay: with another number nothing is deleted. The user needs at least the Developer role in the project. A status of `error` with tags deleted means that there are more for another run.',
      undo: 'Deleted tags come back only when the images are pushed again. Until garbage is collected, an image can still be pulled by its digest.',
    },
    'keep-latest': {
      title: 'Delete the tag by hand, if it has to go',
      body: 'Do it on the page of the image in GitLab. Make sure first that nothing pulls the image without naming a tag.',
    },
    'edit-names': {
      title: 'Change the patterns',
      body: 'Open Settings > Packages and registries of the project. The pattern for keeping wins where both match: an empty one keeps nothing. Replay the policy before its next run.',
      undo: 'Put the former patterns back before the next run.',
    },
    'edit-keep': {
      title: 'Lower the number of tags to keep',
      body: 'Open Settings > Packages and registries of the project. Replay the policy before its next run.',
      undo: 'Put the former number back before the next run.',
    },
    'edit-age': {
      title: 'Lower the age',
      body: 'Open Settings > Packages and registries of the project. Tags without a date have to be deleted by hand or through the API.',
      undo: 'Put the former age back before the next run.',
    },
    'raise-limits': {
      title: 'Raise the limits a little',
      body: 'An administrator sets them in the Admin area under Settings > CI/CD, or through the API: `container_registry_cleanup_tags_service_max_list_size` (tags), `container_registry_delete_tags_service_timeout` (seconds), `container_registry_expiration_policies_worker_capacity` (runs at a time). Raise one at a time and watch the load of the registry.',
      undo: 'Put back the numbers that the previous step printed.',
    },
    'see-refusal': {
      title: 'See what the registry says when it is to delete',
      body: 'Protected and immutable tags are refused with `PROTECTED_TAG` or `IMMUTABLE_TAG`.',
    },
    'see-registry': {
      title: 'See whether the registry runs',
    },
    'same-settings': {
      title: 'Give every Sidekiq node the settings of the registry',
      body: 'Each node that runs Sidekiq needs the same `registry_api_url`, `registry_issuer` and key file as the GitLab node, and a way through the network to that address.',
      undo: 'Put the former settings back and apply the configuration.',
    },
    'see-metadata': {
      title: 'See where the registry keeps its metadata',
    },
    collect: {
      title: 'Know what happens to the layers',
      body: 'With the metadata database the registry removes them by itself, about a day later. Without it an administrator runs the offline garbage collection, during which nothing may be pushed. [[garbage-collection]] has both.',
    },
  },
  checks: {
    replay: {
      title: 'Replay the policy again',
      fixed: 'The policy now chooses tags. It deletes them at its next run.',
      notFixed: 'The policy still chooses no tag. The reason stands in the line above.',
    },
    done: {
      title: 'Replay the policy once more',
      fixed: 'No tag is left that the policy would delete.',
      notFixed:
        'There are still tags that the policy would delete. Run it again; if the number does not go down, the registry refuses.',
    },
    unfinished: {
      title: 'See whether runs are still unfinished',
      fixed: 'No repository waits for the rest of a run.',
      notFixed: 'Repositories are still unfinished. Look again after the next runs: the number has to go down.',
    },
    reached: {
      title: 'Replay the policy again',
      fixed: 'GitLab reaches the registry.',
      notFixed: 'GitLab still does not reach the registry. Run it on the node on which Sidekiq runs.',
    },
  },
  evidence: {
    'run-unfinished': 'A cleanup run ended before all tags were done. The next one goes on.',
    'run-deleted-none': 'The policy chose tags to delete, and not one of them was deleted.',
    'policy-invalid': 'GitLab found the policy not to be valid and switched it off.',
    'result-truncated': 'The list of tags was cut to the limit of one run: there is more to delete.',
    'page-timed-out': 'GitLab says that the cleanup did not get through all tags.',
    'page-policy-off': 'GitLab says that the cleanup policy of this project is off.',
    'reason-off': 'The cleanup policy is off.',
    'reason-pattern': 'A pattern of the policy is not valid.',
    'reason-unreachable': 'GitLab could not ask the registry for its tags.',
    'reason-latest': 'There is no tag besides `latest`, which a policy never deletes.',
    'reason-names': 'No tag matches the patterns by its name.',
    'reason-newest': 'All tags that match belong to the newest, which are kept.',
    'reason-age': 'None of the tags is old enough.',
    'reason-next-run': 'The policy would delete tags, and its next run is still to come.',
    'reason-none': 'The policy would delete tags now.',
    'would-delete': 'The number of tags that the policy would delete.',
    'would-keep': 'The policy would delete no tag.',
    'runs-finished': 'No cleanup run is unfinished.',
    'runs-unfinished': 'Cleanup runs are unfinished and wait for the next one.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
