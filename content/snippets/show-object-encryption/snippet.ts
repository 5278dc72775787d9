import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Asks the first stored blob itself: the bucket's default may have changed after it was written. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) => shell`
        (
        bucket=${bucket}
        key=$(aws s3api list-objects-v2 --bucket "$bucket" --prefix docker/registry/v2/blobs/ --max-items 1 --query 'Contents[0].Key' --output text | head -n 1)
        echo "storage encryption: $(aws s3api head-object --bucket "$bucket" --key "$key" --query ServerSideEncryption --output text)"
        )`,
    },
  },
});
