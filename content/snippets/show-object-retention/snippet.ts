import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What keeps a bucket from growing smaller though objects were deleted (topics.md A61, D61). A suspended versioning keeps old versions. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) => shell`
        (
        versions=$(aws s3api get-bucket-versioning --bucket ${bucket} --query Status --output text) || exit 1
        lock=$(aws s3api get-object-lock-configuration --bucket ${bucket} --query ObjectLockConfiguration.ObjectLockEnabled --output text 2>/dev/null)
        case "$lock $versions" in
          Enabled*) echo 'registry bucket retention: object lock' ;;
          *Enabled|*Suspended) echo 'registry bucket retention: old versions are kept' ;;
          *) echo 'registry bucket retention: none' ;;
        esac
        )`,
    },
  },
});
