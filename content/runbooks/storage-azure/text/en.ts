import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Store images in Azure Blob Storage',
  summary:
    'Set up a container of an Azure storage account for the registry, with the right driver, the right layout and one of three ways to sign in.',
  symptom:
    'You want the registry to keep its images in Azure instead of on a volume, or images in Azure have vanished after a change of the driver.',
  background: [
    'Existing images are not moved: after the switch every image pushed before is missing until its files are in the container. [[migrate-to-object-storage]] does that without losing a push.',
    'There are two drivers. `azure` knows the key of the account alone and has been called deprecated since 17.10. `azure_v2` can sign in in three ways and was in beta until 19.0, when it takes over; the old name then leads to it.',
    'The layout is the trap. The old driver wrote everything below a folder without a name, so that blobs are called `/docker/registry/v2/…`, with a slash in front; copied images lie at `docker/registry/v2/…`. `legacyrootprefix: true` reads the first, `trimlegacyrootprefix: true` the second. Without either the standard layout is used, and the log carries a warning. With the wrong one every image seems gone: an empty list, `MANIFEST_UNKNOWN` on pull, while all blobs are there. Nothing is lost then; put the right one back, and keep it for the life of the container.',
    'Both set is a warning, and an error when they contradict each other. So write exactly one of them.',
    '`credentials_type` is `shared_key` (the default), `client_secret` or `default_credentials`. Examples that show `<client_secret>` in angle brackets mean the plain word. `realm` is the cloud: `core.windows.net`, `core.chinacloudapi.cn` for China, `core.usgovcloudapi.net` for the US Government. `rootdirectory` must end with a slash.',
  ],
  questions: {
    version: {
      title: 'Which GitLab version do you run?',
      help: 'It stands in the Admin area. The name `azure` works before and after 19.0, so it is the safe choice; but it knows the key of the account alone.',
      answers: {
        v2: '19.0 or newer, or 17.10 and newer with the beta driver',
        v1: 'An older one',
        unsure: 'I do not know',
      },
    },
    credentials: {
      title: 'How does the registry sign in?',
      help: 'The account’s policy may forbid keys: then Azure answers `KeyBasedAuthenticationNotPermitted`. On a machine of Azure or in AKS its own identity needs no secret at all.',
      answers: {
        key: 'With the key of the storage account',
        application: 'With the secret of an application',
        machine: 'With the identity of its machine or pod',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'v1-key': {
      title: 'Driver `azure`, with the key of the account',
      body: 'The key is not typed into this page: the configuration holds a placeholder. Replace it in the file, in quotes; the key ends with `=`.',
    },
    'v2-key': {
      title: 'Driver `azure_v2`, with the key of the account',
      body: 'The key is not typed into this page: the configuration holds a placeholder. Replace it in the file, in quotes; the key ends with `=`.',
    },
    'v2-application': {
      title: 'Driver `azure_v2`, with an application',
      body: 'Tenant, client and secret come from the registration of the application. The secret expires: note the day.',
    },
    'v2-machine': {
      title: 'Driver `azure_v2`, with the machine’s identity',
      body: 'No secret lies anywhere. Machine or pod must have been given an identity with rights on the container.',
    },
  },
  steps: {
    'see-images': {
      title: 'See where the registry keeps images now',
      body: 'If there are images elsewhere, stop here and copy them first: [[migrate-to-object-storage]].',
    },
    'check-container': {
      title: 'See whether the container exists and can be reached',
      body: 'It needs the Azure CLI with a login. Run it on the registry’s host, so that a firewall of the account shows.',
    },
    'see-prefix': {
      title: 'See in which layout it holds images',
      body: 'Paste the answer: it fills the field below. An empty container takes the standard layout. Two lines mean that both are there: an earlier change of the setting split your images; take the one that holds the old ones, and copy the others over.',
    },
    rights: {
      title: 'Give the application or the identity its rights',
      body: 'It needs the role Storage Blob Data Contributor on the container. Without it Azure answers `AuthorizationPermissionMismatch`.',
      undo: 'Take the role away.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    'configure-v1': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out. Replace the placeholder in the file.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the container.',
    },
    'configure-key': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out. Replace the placeholder in the file.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the container.',
    },
    'configure-application': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out. Replace the placeholder in the file.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the container.',
    },
    'configure-machine': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the container.',
    },
    'create-secret': {
      title: 'Put the block into a Secret',
      body: 'Replace the placeholders first. The file is removed afterwards. Give it a name that no Secret has yet: the former one stays as the way back, and Helm notices the change and restarts the pods.',
      undo: 'Delete the Secret, after the chart no longer names it.',
    },
    'use-secret': {
      title: 'Make the chart use the Secret',
      body: 'Merge it into your values; with the operator they stand under `spec.chart.values`.',
      undo: 'Name the former Secret again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls in progress fail and can be repeated. If it does not start, the log names the setting.',
      undo: 'Put the copy back and apply it.',
    },
    push: {
      title: 'Push an image',
      body: 'Then pull an old one too: only that shows that the layout is right.',
      undo: 'Delete the tag in GitLab.',
    },
  },
  checks: {
    objects: {
      title: 'See whether the image has arrived in the container',
      fixed:
        'The container holds what the registry wrote. If old images are missing all the same, the layout is the wrong one: look at the first lines.',
      notFixed:
        'The container is empty, or Azure refuses. The registry still writes elsewhere, or the push failed: read its log.',
    },
  },
  evidence: {
    'prefix-legacy': 'The container holds images in the old layout, below a folder without a name.',
    'prefix-standard': 'The container holds images in the standard layout, or none.',
    'prefix-unset': 'Nothing is said of the layout: the registry takes the standard one.',
    'prefixes-both': 'Both settings of the layout are given; one is enough.',
    'prefixes-contradict': 'The two settings of the layout contradict each other, and the registry does not start.',
    refused: 'Azure refuses the registry, or does not know the container.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
