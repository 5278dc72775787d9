import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The bucket's default, with the store's own keys. It replaces the default that is there. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) =>
        shell`aws s3api put-bucket-encryption --bucket ${bucket} --server-side-encryption-configuration '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'`,
    },
  },
});
