import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Google Cloud Storage with a key file',
  params: {
    bucket: 'Bucket',
    keyfile: 'Path of the key file',
    rootdirectory: 'Prefix',
    chunksize: 'Size of upload parts',
    maxconcurrency: 'Requests at the same time',
    parallelwalk: 'List folders in parallel',
    useragent: 'Name towards the store',
    universe: 'Domain of the cloud',
    debug: 'Log what the driver does',
  },
  notApplicable: 'The chart mounts the key file from the storage Secret, at a path of its own.',
} satisfies SnippetText<typeof snippet>;
