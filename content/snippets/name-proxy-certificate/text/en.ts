import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the certificate files of the registry',
  params: { certificate: 'Certificate file that GitLab’s NGINX reads', keyFile: 'Key file that GitLab’s NGINX reads' },
  notApplicable:
    'With the chart a TLS Secret takes the place of the files; your own NGINX names them in its server block.',
} satisfies SnippetText<typeof snippet>;
