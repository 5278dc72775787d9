import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Switch the registry off',
  summary:
    'The registry can be switched off for the whole instance, for new projects only, or in single projects; no image is deleted by any of these.',
  symptom: 'You do not want this GitLab, or some of its projects, to offer a container registry.',
  background: [
    'The three switches are independent. The one for the whole instance stops the service and takes the registry out of GitLab. The one for new projects is only what a project gets when it is made; projects that exist keep what they have. The one in a project makes GitLab grant nothing for its images, while the service runs on for the others.',
    'None of them frees space. Images stay in the storage, and are there again when you switch it on. To be rid of them, delete them first and let the garbage collection run while the registry still exists.',
    'With the whole registry off, GitLab no longer writes its signing key, and deleting a project that has image repositories fails with `No such file or directory @ rb_sysopen`. The way out then is [[missing-registry-key]]; it is easier to delete such projects, or their images, before.',
    'With the whole registry off, pipelines that use `$CI_REGISTRY`, `$CI_REGISTRY_IMAGE`, `$CI_REGISTRY_USER` or `$CI_REGISTRY_PASSWORD` break: these variables no longer exist, so an image name begins with a slash. Clusters that pull from here fail at their next pull, which may be weeks later.',
  ],
  questions: {
    scope: {
      title: 'Where do you want it to be off?',
      help: 'A single project is the mildest: it can be taken back at once, and nobody else notices.',
      answers: {
        site: 'In the whole instance',
        new: 'In new projects only',
        projects: 'In certain projects',
        unsure: 'I am not sure',
      },
    },
    images: {
      title: 'Do projects have images?',
      help: 'The first step of either way counts them.',
      answers: {
        none: 'No',
        some: 'Yes',
        unsure: 'I do not know',
      },
    },
    amount: {
      title: 'In how many projects?',
      help: 'For a whole group there is a command that first shows what it would change.',
      answers: {
        one: 'In one, or a few',
        group: 'In all of a group',
        unsure: 'I am not sure',
      },
    },
  },
  outcomes: {
    'whole-site': {
      title: 'Switch it off in the whole instance',
      body: 'The registry’s service stops, and GitLab gives out no more tokens for it.',
    },
    'images-first': {
      title: 'Deal with the images, then switch it off',
      body: 'What is to be deleted has to be deleted while the registry runs. What is to be kept stays in the storage.',
    },
    'new-projects': {
      title: 'Leave it off in new projects',
      body: 'Project owners can still switch it on in their project. Existing projects do not change.',
    },
    'one-project': {
      title: 'Switch it off in a project',
      body: 'Members of the project can do neither push nor pull from then on; its images stay.',
    },
    group: {
      title: 'Switch it off in all projects of a group',
      body: 'Subgroups are included. Projects made later follow the setting for new projects.',
    },
  },
  steps: {
    'see-use': {
      title: 'See which projects have images',
      body: 'The last line counts them; the first 50 are named.',
    },
    warn: {
      title: 'Tell those who use it',
      body: 'Search pipelines for `CI_REGISTRY`, and clusters for images with the address of the registry. Give a date, and copy what is still needed to another registry.',
    },
    'clear-projects': {
      title: 'Delete what is to go, while the registry runs',
      body: 'Delete image repositories in `Deploy > Container registry` of the project, or the projects themselves. Tags are deleted in the background; space comes free only with the garbage collection. Leave this step out to keep everything.',
      undo: 'Deleted images come back only from a backup of the storage, or by pushing them again.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'Self-compiled: keep a copy of `/home/git/gitlab/config/gitlab.yml` too. The file holds secrets: keep its permissions.',
    },
    'switch-off': {
      title: 'Switch both sides off',
      body: 'Take out lines that say the opposite. You may leave `registry_external_url` and the storage settings for later. With the Operator, the values stand under `spec.chart.values` of the `GitLab` resource.',
      undo: 'Set both to true again and apply. The images are where they were.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'Pushes and pulls that are under way fail when the registry stops. Helm: when the whole registry goes, the last command reports that its deployment is not found; that is right.',
      undo: 'Put the copy back and apply again.',
    },
    'stop-service': {
      title: 'Restart GitLab, and stop the registry',
      body: 'GitLab is away for a minute or two. Take the server of the registry out of NGINX too, or leave it: it answers 502 from now on.',
      undo: 'Put `gitlab.yml` back, restart GitLab, and start the registry’s unit.',
    },
    after: {
      title: 'Know what remains',
      body: 'The storage still costs what it did. Delete the directory or the bucket only when you are sure that no image is wanted again. If a project cannot be deleted later, see [[missing-registry-key]].',
    },
    'see-default': {
      title: 'See what new projects get now',
      body: 'Without a setting it is on.',
    },
    'change-default': {
      title: 'Set it to false',
      body: 'With the Operator, the value stands under `spec.chart.values` of the `GitLab` resource.',
      undo: 'Set it to true, or take the line out, and apply.',
    },
    'restart-gitlab': {
      title: 'Restart GitLab',
      body: 'GitLab reads `gitlab.yml` when it starts.',
      undo: 'There is nothing to undo.',
    },
    'see-images': {
      title: 'See which images the project has',
      body: 'They are out of reach afterwards, not gone.',
    },
    toggle: {
      title: 'Turn the container registry off in the project',
      body: 'In the project go to `Settings > General`, expand `Visibility, project features, permissions`, turn `Container registry` off and save. This needs a Maintainer. Pushes and pulls then say `denied: requested access to the resource is denied` or `denied: access forbidden`.',
      undo: 'Turn it on again; the images are there.',
    },
    'preview-group': {
      title: 'See which projects would change',
      body: 'Leave the mode at `preview`: nothing is written. Keep the list; it is the way back.',
    },
    'switch-group': {
      title: 'Switch it off in these projects',
      body: 'Set the mode to `apply`. It takes effect at once, without a restart.',
      undo: 'Turn it on again in the settings of each project on the list.',
    },
  },
  checks: {
    off: {
      title: 'See whether both sides are off',
      fixed: 'GitLab says that no registry is enabled, and no registry answers at the address.',
      notFixed:
        'One side is still on. `the registry still runs`: stop the service, or on another node. `GitLab still gives out tokens`: the setting of GitLab is missing or was not applied. If GitLab did not answer, it may still be starting.',
    },
    default: {
      title: 'See what new projects get',
      fixed: 'New projects are made without a registry. Existing ones have not changed.',
      notFixed:
        'New projects still get a registry: the setting is not in the file that GitLab reads, or was not applied.',
    },
    access: {
      title: 'Ask for access to an image of the project',
      fixed: 'GitLab grants nothing for images of this project.',
      notFixed:
        'GitLab still grants access: the switch was not saved, or this is another project. Use the login of a member who could push before. As long as a push is granted, asking under a new name makes an empty image repository in GitLab.',
    },
  },
  evidence: {
    off: 'The registry is off on both sides.',
    'still-on': 'The registry is not off on both sides.',
    'new-projects-off': 'New projects are made without a registry.',
    'new-projects-on': 'New projects are made with a registry.',
    'switched-off-in-group': 'How many projects of the group are concerned.',
    'nothing-granted': 'GitLab grants nothing here.',
    'still-granted': 'GitLab grants access here.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
