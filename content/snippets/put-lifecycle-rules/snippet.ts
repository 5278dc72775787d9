import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Replaces every rule of the bucket by those in the file. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) =>
        shell`aws s3api put-bucket-lifecycle-configuration --bucket ${bucket} --lifecycle-configuration file://lifecycle.json`,
    },
  },
});
