import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Cleanup policies: set, run, list and enable them',
  summary:
    'See which projects use the space, let policies delete old tags in one project or in all of them, and know beforehand what will go.',
  symptom:
    'The registry grows and nobody deletes tags. You want to know which projects take the space, run a policy without waiting for its turn, or switch policies on for the whole instance.',
  background: [
    'A cleanup policy belongs to a project and holds for each of its image repositories separately. `latest` is never deleted. Of the other tags those go whose name matches the pattern for deletion and not the one for keeping, which are not among the newest `keep_n` that match, and which are older than `older_than`. Both patterns have to match the whole name and are written in RE2, without look-ahead. A tag without a date is never old enough.',
    'A policy deletes names, not data. The space comes free when garbage is collected, which depends on where the registry keeps its metadata: [[garbage-collection]].',
    'The scripts here show first what they would change. What deletes or changes is a step of its own, and each run prints the numbers to compare. Several older scripts delete at once, or print a size for a project that counts a layer once for every tag that uses it, which is far too much. Some call `project.project_id`, a method that not every version has.',
    'Without the metadata database the size of a project is the sum of the layers of its tags. That is near the truth at best: projects share layers, and untagged manifests are not in it. With the database the registry itself knows the size.',
    'GitLab runs policies in Sidekiq. Where Sidekiq runs on nodes of its own, these need the settings and the key of the registry too, or policies never do anything.',
  ],
  questions: {
    wish: {
      title: 'What do you want to do?',
      help: 'Looking at the disk usage changes nothing, and shows where a policy is worth most.',
      answers: {
        set: 'Set a policy for one project',
        run: 'Run a policy now',
        usage: 'See how much space each project uses',
        list: 'See which projects have no policy that is on',
        everywhere: 'Switch policies on in all projects',
        unsure: 'I do not know',
      },
    },
    scope: {
      title: 'For one image repository, or for the whole project?',
      help: 'A project can have several image repositories: `group/project/app` and `group/project/web` belong to `group/project`.',
      answers: { image: 'One image repository', project: 'The whole project', unsure: 'I do not know' },
    },
  },
  outcomes: {
    set: {
      title: 'Set the rules, and see what they would delete',
      body: 'GitLab plans the first run one interval ahead, which leaves time to look.',
    },
    'run-image': {
      title: 'Run the policy for one image repository',
      body: 'The replay shows which tags would go. The run asks for their number, so that nothing else is deleted than what you have seen.',
    },
    'run-project': {
      title: 'Run the policy for the whole project',
      body: 'The preview and the run are the same script; only the run deletes. Run it soon after the preview, because tags grow older meanwhile.',
    },
    usage: {
      title: 'List the projects by the space they use',
      body: 'The fifty largest stand at the top. Nothing is changed.',
    },
    list: {
      title: 'List the projects without a policy that is on',
      body: 'Only projects that have images are listed. Compare them with the disk usage.',
    },
    everywhere: {
      title: 'Switch policies on in all projects',
      body: 'Every project with images and without a policy that is on gets the same rules. Projects whose policy is on keep theirs. Start with few projects and mild rules.',
    },
  },
  steps: {
    'set-rules': {
      title: 'Set the rules in the project',
      body: 'Open `Settings > Packages and registries` of the project. From its first run on the policy deletes tags. Leave what you deploy out by the pattern for keeping.',
      undo: 'Switch the policy off there. Tags that are already deleted do not come back.',
    },
    replay: {
      title: 'Replay the policy without deleting',
      body: 'Each line says how many tags are left after a rule. Note the last number: that many would go. It can take minutes without the metadata database.',
    },
    sidekiq: {
      title: 'Give Sidekiq nodes the settings of the registry',
      body: 'Only where Sidekiq runs on nodes of its own: each needs the same `registry_api_url`, `registry_issuer` and key file as the GitLab node, and a way through the network to that address.',
      undo: 'Put the former settings back and apply the configuration.',
    },
    'see-limits': {
      title: 'See the limits of a run, and what waits',
      body: 'A long list is cut to the limit of one run; the next one goes on.',
    },
    'run-image': {
      title: 'Run the policy for this image repository',
      body: 'Enter the number from the replay; with another number nothing is deleted. `:status=>:error` with tags deleted means that the list was cut, not that it failed: run it again.',
      undo: 'Deleted tags come back only when the images are pushed again. Until garbage is collected, an image can still be pulled by its digest.',
    },
    'preview-project': {
      title: 'Show what would be deleted in the project',
      body: 'For each image repository it prints the number and the first ten names. Nothing is deleted.',
    },
    'run-project': {
      title: 'Run the policy for the whole project',
      body: 'It deletes what the policy chooses at this moment, without asking again. The hash of each run says what became of it: where `before_truncate_size` and `after_truncate_size` differ, the list was cut, and the run has to be repeated.',
      undo: 'Deleted tags come back only when the images are pushed again. Until garbage is collected, an image can still be pulled by its digest.',
    },
    usage: {
      title: 'List the disk usage of each project',
      body: 'Without the metadata database it asks for every tag of every project: that takes hours on a large instance and puts load on the registry. Then run it at night.',
    },
    'read-usage': {
      title: 'Start with the largest',
      body: 'A policy in the ten largest projects is often worth more than one in all the others. Ask their owners which tags are in use.',
    },
    list: {
      title: 'List the projects without a policy that is on',
    },
    tell: {
      title: 'Tell people before',
      body: 'Owners have to know which tags will go, and how they keep others: by the pattern for keeping. Look for images that are deployed by old tags.',
    },
    'preview-enable': {
      title: 'Show which projects would change',
      body: 'It prints the new rules, and for each project its former ones. Keep this output: it is the way back. Check the pattern of tags to keep.',
    },
    enable: {
      title: 'Switch the policies on',
      body: 'Give the same rules as for the preview. It changes at most as many projects as you say; repeat it until the list is empty. Tags are deleted from the first run of each policy on, one interval later.',
      undo: 'Switch the policies of the projects printed off again in their settings, or put their former rules back. Tags that are already deleted do not come back.',
    },
    collect: {
      title: 'Let the space come free',
      body: 'What no tag needs any more is removed by the garbage collection: [[garbage-collection]].',
    },
  },
  checks: {
    replays: {
      title: 'Replay the policy',
      fixed: 'The policy works: the number of tags that it would delete stands in the last line.',
      notFixed: 'The policy is off, a pattern is not valid, or GitLab does not reach the registry.',
    },
    'image-done': {
      title: 'Replay the policy once more',
      fixed: 'No tag is left that the policy would delete, or the run went through all tags.',
      notFixed:
        'There are still tags that the policy would delete. Run it again; if the number does not go down, the registry refuses to delete.',
    },
    'project-done': {
      title: 'Show again what would be deleted',
      fixed: 'No tag of the project is left that the policy would delete.',
      notFixed:
        'There are still tags that the policy would delete. Run it again; if the number does not go down, the registry refuses to delete.',
    },
    counted: {
      title: 'Count the disk usage',
      fixed: 'All projects with images were counted.',
      notFixed: 'Some projects could not be counted: GitLab did not reach the registry, or it answered with an error.',
    },
    listed: {
      title: 'List the projects without a policy again',
      fixed: 'Every project with images has a policy that is on.',
      notFixed: 'There are projects with images and without a policy that is on.',
    },
  },
  evidence: {
    'result-whole': 'The cleanup went through all tags of an image repository.',
    'run-succeeded': 'The cleanup of an image repository succeeded.',
    'run-failed': 'The cleanup of an image repository failed, and nothing was deleted.',
    'project-clean': 'The policy of the project would delete no tag.',
    'project-due': 'The number of tags that the policy of the project would delete.',
    'usage-whole': 'The disk usage of all projects was counted.',
    'usage-partial': 'The disk usage of some projects could not be counted.',
    'policies-on': 'Every project with images has a policy that is on.',
    'policies-off': 'Some projects with images have no policy that is on.',
    'policies-switched': 'The number of policies that were switched on.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
