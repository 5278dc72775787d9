import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Azure with an account key (azure)',
  params: {
    account: 'Storage account',
    storageContainer: 'Container of the account',
    prefix: 'Layout of the container',
    realm: 'Cloud',
    serviceurl: 'Address of the blob service',
    rootdirectory: 'Prefix',
  },
} satisfies SnippetText<typeof snippet>;
