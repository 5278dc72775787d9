import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry writes everything below docker/registry/v2/ at the top of the bucket. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region }) => shell`
        if aws s3api list-objects-v2 --bucket ${bucket} --region ${region} --prefix docker/registry/v2/ --max-items 3 --query 'Contents[].Key' --output text | grep docker/registry/v2/; then echo 'registry bucket check: holds images'; else echo 'registry bucket check: empty'; fi`,
    },
  },
});
