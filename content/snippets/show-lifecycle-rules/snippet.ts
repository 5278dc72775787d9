import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** NoSuchLifecycleConfiguration: there are none. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) =>
        shell`aws s3api get-bucket-lifecycle-configuration --bucket ${bucket} | tee lifecycle-before.json`,
    },
  },
});
