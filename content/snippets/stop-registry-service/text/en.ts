import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Restart GitLab, and stop the registry',
  params: {
    unit: 'systemd unit of the registry',
  },
  notApplicable: 'With this install method, applying the configuration stops the registry.',
} satisfies SnippetText<typeof snippet>;
