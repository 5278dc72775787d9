import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Asks for the bucket without listing or reading anything in it. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region }) => shell`
        if aws s3api head-bucket --bucket ${bucket} --region ${region}; then echo 'registry bucket check: reachable'; else echo 'registry bucket check: not reachable'; fi`,
    },
  },
});
