import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for AWS S3 with a role (s3)',
  params: {
    bucket: 'Bucket',
    region: 'Region',
    rootdirectory: 'Prefix',
    encrypt: 'Ask for encryption',
    keyid: 'ARN of the KMS key',
    storageclass: 'Storage class',
    objectownership: 'Bucket owner owns all objects',
    objectacl: 'ACL of new objects',
    secure: 'HTTPS to the store',
    skipverify: 'Do not check the certificate',
    chunksize: 'Size of upload parts',
    copychunksize: 'Size of copy parts',
    copymaxconcurrency: 'Parts copied at the same time',
    copythresholdsize: 'Size from which copies are made in parts',
    maxrequestspersecond: 'Requests a second',
    maxretries: 'Retries',
    parallelwalk: 'List folders in parallel',
    loglevel: 'Log of the SDK',
    v4auth: 'Signature version 4',
  },
} satisfies SnippetText<typeof snippet>;
