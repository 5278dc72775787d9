import { defineSignatures } from '../../../src/diagnose/define.ts';

/** GitLab's own sentences, on the page, in its API and in its logs; older versions and documentation differ by a comma or a word. */
export default defineSignatures({
  'project-has-tags': {
    role: 'cause',
    literals: ['tags are present in its container registry'],
    pattern: /Project cannot be transferred,? because (?:image )?tags are present in its container registry/,
    sets: { moveBlock: 'transfer' },
    registry: true,
    examples: [
      'Project cannot be transferred, because tags are present in its container registry',
      'Project cannot be transferred, because image tags are present in its container registry',
      '{"message":{"new_namespace":["Project cannot be transferred, because tags are present in its container registry"]}}',
    ],
    lookAlikes: ['Project cannot be transferred, because it is archived'],
  },
  'other-root-has-tags': {
    role: 'cause',
    literals: ['tags are present in its container registry'],
    pattern:
      /Project cannot be transferred to a different top-level namespace, because image tags are present in its container registry/,
    sets: { moveBlock: 'other-root' },
    registry: true,
    examples: [
      'Project cannot be transferred to a different top-level namespace, because image tags are present in its container registry',
    ],
    lookAlikes: ['Project cannot be transferred, because image tags are present in its container registry'],
  },
  'group-has-tags': {
    role: 'cause',
    literals: ['project has tags in', 'contain Docker images in their Container Registry'],
    pattern:
      /Namespace cannot be moved,? because at least one project has tags in (?:the )?container registry|Cannot update the path because there are projects under this group that contain Docker images in their Container Registry/,
    sets: { moveBlock: 'group' },
    registry: true,
    examples: [
      'Namespace cannot be moved, because at least one project has tags in container registry',
      'Transfer failed: Cannot update the path because there are projects under this group that contain Docker images in their Container Registry. Please remove the images from your projects first and try again.',
    ],
    lookAlikes: ['Namespace cannot be moved'],
  },
  'rename-has-tags': {
    role: 'cause',
    literals: [
      'because it contains container registry tags',
      'because container registry tags are present',
      'are present in its container registry',
    ],
    pattern:
      /Cannot rename (?:or delete )?project because it contains container registry tags|cannot be renamed because container registry tags are present|Project cannot be renamed, because (?:images|tags) are present in its container registry/,
    sets: { moveBlock: 'rename' },
    registry: true,
    examples: [
      'Cannot rename project because it contains container registry tags!',
      'Cannot rename or delete project because it contains container registry tags.',
      'Project group/app cannot be renamed because container registry tags are present!',
      'StandardError (Project cannot be renamed, because images are present in its container registry):',
    ],
    lookAlikes: ['Cannot rename project because it is archived'],
  },
  'path-taken': {
    role: 'cause',
    literals: [
      'container registry path rename validation failed',
      'of a container registry error',
      'renaming project with tags',
    ],
    pattern:
      /(?:container registry path rename validation failed: |transferred because of a container registry error: |Dry run failed for renaming project with tags: (?<projectPath>[A-Za-z0-9._/-]{1,255}), error: )[Nn]ame[ _][Tt]aken/,
    sets: { moveBlock: 'registry-error', moveError: 'name-taken' },
    registry: true,
    examples: [
      'Cannot rename project, the container registry path rename validation failed: Name Taken',
      'Project cannot be transferred because of a container registry error: Name Taken',
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","message":"Dry run failed for renaming project with tags: group/project, error: name_taken"}',
    ],
    lookAlikes: ['Cannot rename project, the container registry path rename validation failed: Unauthorized'],
  },
  'too-many-repositories': {
    role: 'cause',
    literals: [
      'container registry path rename validation failed',
      'of a container registry error',
      'renaming project with tags',
    ],
    pattern:
      /(?:container registry path rename validation failed: |transferred because of a container registry error: |Dry run failed for renaming project with tags: (?<projectPath>[A-Za-z0-9._/-]{1,255}), error: )[Tt]oo[ _][Mm]any[ _][Ss]ubrepositories/,
    sets: { moveBlock: 'registry-error', moveError: 'too-many' },
    registry: true,
    examples: [
      'Cannot rename project, the container registry path rename validation failed: Too Many Subrepositories',
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","message":"Dry run failed for renaming project with tags: group/project, error: too_many_subrepositories"}',
    ],
    lookAlikes: ['Project cannot be transferred because of a container registry error: Name Taken'],
  },
  'registry-refuses-move': {
    role: 'cause',
    literals: [
      'container registry path rename validation failed',
      'of a container registry error',
      'renaming project with tags',
    ],
    pattern:
      /(?:container registry path rename validation failed: |transferred because of a container registry error: |Dry run failed for renaming project with tags: (?<projectPath>[A-Za-z0-9._/-]{1,255}), error: )(?![Nn]ame[ _][Tt]aken|[Tt]oo[ _][Mm]any)\w/,
    sets: { moveBlock: 'registry-error', moveError: 'other' },
    registry: true,
    examples: [
      'Project cannot be transferred because of a container registry error: Not Found',
      'Cannot rename project, the container registry path rename validation failed: Bad Request',
    ],
    lookAlikes: ['Project cannot be transferred because of a container registry error: Name Taken'],
  },
  'interface-there': {
    role: 'context',
    literals: ['registry GitLab API: '],
    pattern: /^registry GitLab API: available$/,
    sets: { gitlabApi: 'yes' },
    registry: true,
    examples: ['registry GitLab API: available'],
    lookAlikes: ['registry GitLab API: not available'],
  },
  'interface-missing': {
    role: 'context',
    literals: ['registry GitLab API: '],
    pattern: /^registry GitLab API: not available$/,
    sets: { gitlabApi: 'no' },
    registry: true,
    examples: ['registry GitLab API: not available'],
    lookAlikes: ['registry GitLab API: available'],
  },
});
