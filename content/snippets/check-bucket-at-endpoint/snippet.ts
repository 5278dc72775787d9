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
        if aws s3api head-bucket --bucket ${bucket} --endpoint-url ${endpoint}; then echo 'registry bucket check: reachable'; else echo 'registry bucket check: not reachable'; fi`,
    },
  },
});
