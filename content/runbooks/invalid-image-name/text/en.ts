import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The image name breaks the rules for names',
  summary: 'The client refused the image name before it asked the registry: a part of it is not allowed.',
  symptom:
    '`invalid reference format`, often with `repository name must be lowercase`; in Kubernetes the pod waits with `InvalidImageName`. The registry log shows nothing.',
  background: [
    'Each part of the path between slashes is lower-case letters and digits, joined by one dot, one or two underscores, or any number of hyphens. It starts and ends with a letter or digit. So `_group`, `app-`, `my___group` and `MyGroup` are refused, and `my--group` is fine.',
    'A tag has up to 128 letters, digits, dots, underscores and hyphens. A branch name such as `feature/login` holds a slash, which no tag may hold. GitLab’s `$CI_COMMIT_REF_SLUG` is the branch name made fit for a tag.',
    'Older instructions also forbid two hyphens in a row. The grammar allows them, and a push to `my--group/app` succeeds. The GitLab page that speaks of a connection error shows the same text whenever the registry cannot be asked, so do not rename anything because of it while other projects are affected too.',
  ],
  questions: {
    fault: {
      title: 'What does the message say?',
      help: 'It stands after `invalid reference format`.',
      answers: { 'upper-case': '`must be lowercase`', other: 'Nothing more', unsure: 'I do not know' },
    },
    part: {
      title: 'Which part of the name looks wrong?',
      findOut:
        'Print the name as the command got it: put `echo` before the command. A variable that is not set leaves `//`, a leading `/` or a trailing `:`.',
      answers: {
        tag: 'The tag, after the last `:`',
        path: 'The path: a character, or where it stands',
        empty: 'Something is missing',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'lower-case-name': {
      title: 'Write the path in lower case',
      body: 'GitLab’s own paths may hold capitals; image names may not. GitLab uses the lower-case form of the path for images.',
    },
    'tag-from-branch': {
      title: 'Make the tag from the slug of the branch',
      body: 'The branch name holds a character that a tag may not have.',
    },
    'rename-path': {
      title: 'Change the path of the group or project',
      body: 'A path that GitLab accepts, such as one that ends in a hyphen, can be impossible as an image name.',
    },
    'empty-variable': {
      title: 'Fill in the part that is missing',
      body: 'Most often a variable was empty where the command ran: the registry is off in the project, or the variable is protected and the branch is not.',
    },
  },
  steps: {
    'use-ci-image': {
      title: 'Use `$CI_REGISTRY_IMAGE` for the path',
      body: 'GitLab sets it for each job of a project whose registry is on, already in lower case. Append your own part after a slash.',
      undo: 'Put the earlier name back in `.gitlab-ci.yml`.',
    },
    'write-lower-case': {
      title: 'Outside CI, write the whole path in lower case',
      body: 'Also the names of build stages in a Dockerfile: BuildKit reads `FROM BUILD` as an image name.',
      undo: 'Put the earlier name back.',
    },
    'use-slug': {
      title: 'Use `$CI_COMMIT_REF_SLUG` as the tag',
      body: 'Two branches can have the same slug; add `$CI_COMMIT_SHORT_SHA` where tags must differ.',
      undo: 'Put the earlier tag back in `.gitlab-ci.yml`.',
    },
    'change-path': {
      title: 'Change the path in the settings of the group or project',
      body: 'Every image address under it changes. While tags exist, GitLab refuses to rename unless the metadata database is on. See [[metadata-database]].',
      undo: 'Change the path back; the old addresses work again.',
    },
    'print-name': {
      title: 'Print the name the command really got',
      body: 'Put `echo` before the command and run the job again. Never print a password or token.',
    },
  },
  checks: {
    name: {
      title: 'Check the new name',
      fixed: 'The name follows the rules.',
      notFixed: 'A part of the name is still not allowed.',
    },
  },
  evidence: {
    'upper-case': 'The client refused capital letters in the image name.',
    shape: 'The client could not read the image name.',
    'ggcr-name': 'kaniko, crane or a similar tool found a character in the image name that is not allowed.',
    'registry-refuses-name': 'The registry itself refused the image name.',
    'registry-path-error': 'GitLab could not make an image name from a path.',
    'name-valid': 'The name follows the rules.',
    'name-invalid': 'The name breaks the rules.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
