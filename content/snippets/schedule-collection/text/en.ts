import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Schedule the collection of unreferenced layers',
  params: {
    minute: 'Minute',
    hour: 'Hour',
    weekday: 'Day of the week, 0 is Sunday',
    container: 'Container that runs GitLab',
    unit: 'systemd unit of the registry',
    binary: 'Program of the registry',
    config: 'Configuration file of the registry',
  },
  notApplicable:
    'With the Helm chart the registry has to be read-only before the run and writable again afterwards. Let a scheduled pipeline run those commands one after the other, or move to the metadata database, which needs no schedule.',
} satisfies SnippetText<typeof snippet>;
