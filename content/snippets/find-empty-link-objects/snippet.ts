import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The same in a bucket. A big registry has millions of objects: this lists them all, which takes a while and costs requests. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region }) => shell`
        objects=$(aws s3api list-objects-v2 --bucket ${bucket} --region ${region} --prefix docker/registry/v2/repositories/ --query 'Contents[?Size==\`0\`].Key' --output text) &&
          { echo "$objects" | tr '\t' '\n' | grep '/link$' || echo 'registry link check: none is empty'; }`,
    },
  },
});
