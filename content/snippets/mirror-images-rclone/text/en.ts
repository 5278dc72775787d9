import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the bucket equal to the directory with rclone',
  params: {
    path: 'Directory that holds docker/registry/v2, as this host sees it',
    namespace: 'Kubernetes namespace',
    pod: 'Name of the copy pod',
    remote: 'Name of the remote in rclone',
    bucket: 'Bucket',
    go: 'Do it (yes) or only show it (no)',
  },
} satisfies SnippetText<typeof snippet>;
