import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** How the bucket encrypts what says nothing of encryption itself. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) =>
        shell`aws s3api get-bucket-encryption --bucket ${bucket} --query 'ServerSideEncryptionConfiguration.Rules' --output json`,
    },
  },
});
