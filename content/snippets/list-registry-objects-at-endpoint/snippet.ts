import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The same for a store that is not AWS. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    endpoint: param.url({ example: 'https://minio.example.com:9000' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, endpoint }) => shell`
        if aws s3api list-objects-v2 --bucket ${bucket} --endpoint-url ${endpoint} --prefix docker/registry/v2/ --max-items 3 --query 'Contents[].Key' --output text | grep docker/registry/v2/; then echo 'registry bucket check: holds images'; else echo 'registry bucket check: empty'; fi`,
    },
  },
});
