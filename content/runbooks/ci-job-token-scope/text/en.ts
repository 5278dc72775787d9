import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A CI job is not allowed to pull this image',
  summary:
    'The runner logged in for the job and was refused the image: the project that owns the image does not let this job in.',
  symptom:
    'A job ends before its script begins, with `Failed to pull image` and `pull access denied`. The same image can be pulled by hand, and jobs of the project it belongs to can pull it too. It often shows in a new project, or when an image moves to another project.',
  background: [
    'For an image in the registry of its own GitLab, the runner uses the token of the job; the log says `Authenticating with credentials from job payload (GitLab Registry)`. That token stands for the user who started the job, and at the same time for the project in which the job runs.',
    'The project that owns the image checks both. Its allowlist for job tokens must name the project or group of the job, and the user must have access to the project of the image. An owner of both projects is refused if the allowlist lacks the entry. The list of a new project holds only the project itself.',
    "GitLab answers a token that lacks the right with the same words as an image that does not exist: `repository does not exist or may require 'docker login'`. Logging in somewhere does not help, because the runner does not use that login.",
    'An image of a public project whose registry is open to everyone needs no entry. An entry for that host in `DOCKER_AUTH_CONFIG` goes before the token of the job, so an expired token in that variable gives the same failure, and the allowlist plays no part in it.',
    'Wide permissions for the runner, or registering it again, change nothing: it has no rights of its own in the registry.',
  ],
  questions: {
    login: {
      title: 'Which login does the job log name?',
      findOut: 'Look for `Authenticating with credentials from` above the line that failed.',
      answers: {
        token: '`job payload (GitLab Registry)`: the token of the job',
        variable: '`$DOCKER_AUTH_CONFIG`',
        file: 'A file on the runner, such as `config.json`',
        none: 'There is no such line',
        unsure: 'I cannot see it',
      },
    },
    whose: {
      title: 'To which project does the image belong?',
      findOut:
        'The path after the host begins with the path of the project that owns the image. Compare it with the project in which the job runs.',
      answers: {
        other: 'To another project than the job',
        same: 'To the same project as the job',
        unsure: 'I do not know',
      },
    },
    access: {
      title: 'May the user who started the job see the images of that project?',
      findOut:
        'As that user, open the project of the image and go to Deploy > Container registry. For a scheduled pipeline it is the owner of the schedule; for one that a bot or another pipeline started, that one’s user.',
      answers: {
        yes: 'Yes, the images are shown',
        no: 'No: page not found, or no such menu',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    allow: {
      title: 'Put the project of the job on the allowlist',
      body: 'It is set in the project that owns the image, by somebody with the Maintainer role there.',
    },
    'give-access': {
      title: 'Give the user access to the project of the image',
      body: 'The token of a job can do no more than the user who started it.',
    },
    'other-login': {
      title: 'The job uses another login, and that one is refused',
      body: 'A login that is set for this host goes before the token of the job.',
    },
    'same-project': {
      title: 'The image is of the job’s own project',
      body: 'No allowlist is involved then: either the image name does not match the path of the project exactly, or the registry is off in it.',
    },
    'no-login': {
      title: 'The runner had no login for this host',
      body: 'The host in the image name is not that of GitLab’s registry, or its port differs.',
    },
  },
  steps: {
    'allow-project': {
      title: 'Add the project or group of the job to the allowlist',
      body: 'In the project that owns the image: Settings > CI/CD > Job token permissions (Token Access in older versions). Add the path of the project whose jobs pull, or of the group that holds all of them. It takes effect with the next job. Prefer single entries to opening the list to all: the list also covers packages and the API.',
      undo: 'Remove the entry.',
    },
    'or-deploy-token': {
      title: 'Or, if the list is not to grow: use a deploy token',
      body: 'Create one with `read_registry` in the project of the image, and put the output of the command into the variable `DOCKER_AUTH_CONFIG` of the project of the job. It then goes before the token of the job.',
      undo: 'Delete the variable and revoke the deploy token.',
    },
    'add-member': {
      title: 'Make the user a member',
      body: 'In the project of the image or its group, under Manage > Members. The role is high enough when Deploy > Container registry shows that user the images.',
      undo: 'Remove the member.',
    },
    'see-visibility': {
      title: 'See who may use the registry of the project',
      body: 'Under Settings > General > Visibility, project features, permissions: Container registry may be limited to members although the project is public or internal.',
    },
    'see-entry': {
      title: 'See where the login comes from',
      body: 'The variable may be set in the project, in a group above it, for the instance, or in the environment of the runner; the file belongs to the user that the runner runs as.',
    },
    'renew-entry': {
      title: 'Write the entry again with a token that is good',
      body: 'A deploy token of the project of the image with `read_registry` is enough. The host and port must be those of the image name.',
      undo: 'Put the former value back.',
    },
    'or-drop-entry': {
      title: 'Or take the entry of this host out',
      body: 'Then the token of the job is used, and the allowlist of the other project counts.',
      undo: 'Put the entry back.',
    },
    'compare-name': {
      title: 'Compare the name with `$CI_REGISTRY_IMAGE`',
      body: 'Print the variable in a job. The image name must begin with it, letter by letter and in lower case; after a rename or transfer the old path is gone.',
    },
  },
  checks: {
    image: {
      title: 'Add this job, run it as the same user, and paste its log',
      fixed: 'The runner has pulled the image.',
      notFixed:
        'The job is still refused. See that the entry is in the project that owns the image, and not the other way round.',
    },
  },
  evidence: {
    'job-token-refused': 'The runner used the token of the job, and GitLab refused it this image.',
    'runner-pull-refused': 'The runner was refused this image for lack of the right to pull it.',
    'used-job-token': 'The runner used the token of the job.',
    'used-auth-config': 'The runner used the login in this variable, not the token of the job.',
    'used-config-file': 'The runner used a login from a file, not the token of the job.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
