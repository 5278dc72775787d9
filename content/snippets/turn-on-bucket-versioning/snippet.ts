import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Shows the state before, then keeps every version that is deleted or replaced from now on. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region }) => shell`
        aws s3api get-bucket-versioning --bucket ${bucket} --region ${region}
        aws s3api put-bucket-versioning --bucket ${bucket} --region ${region} --versioning-configuration Status=Enabled`,
    },
  },
});
