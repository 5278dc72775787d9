import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Google Cloud Storage with the machine’s own account',
  params: {
    bucket: 'Bucket',
    rootdirectory: 'Prefix',
    chunksize: 'Size of upload parts',
    maxconcurrency: 'Requests at the same time',
    parallelwalk: 'List folders in parallel',
    useragent: 'Name towards the store',
    universe: 'Domain of the cloud',
    debug: 'Log what the driver does',
  },
} satisfies SnippetText<typeof snippet>;
