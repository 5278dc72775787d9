import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Asks one blob, by the digest of a layer that was pushed after the change: older ones stay as they were written (topics.md D52). */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    digest: param.name({
      example: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      fact: 'blobDigest',
    }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, digest }) => shell`
        (
        digest=${digest}
        key="docker/registry/v2/blobs/sha256/$(echo "$digest" | cut -c 1-2)/$digest/data"
        echo "blob encryption: $(aws s3api head-object --bucket ${bucket} --key "$key" --query ServerSideEncryption --output text)"
        )`,
    },
  },
});
