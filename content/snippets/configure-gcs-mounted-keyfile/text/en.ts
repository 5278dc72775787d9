import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Google Cloud Storage with a mounted key file',
  params: {
    bucket: 'Bucket',
    file: 'Key of the Secret that holds the key file',
    rootdirectory: 'Prefix',
    chunksize: 'Size of upload parts',
    maxconcurrency: 'Requests at the same time',
    parallelwalk: 'List folders in parallel',
    useragent: 'Name towards the store',
    universe: 'Domain of the cloud',
    debug: 'Log what the driver does',
  },
  notApplicable: 'Only the chart mounts the key file from a Secret; elsewhere it is a file of the host.',
} satisfies SnippetText<typeof snippet>;
