import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** One object by its exact key, which cannot take anything else along, and only one that is empty and ends with a slash. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
    key: param.text({ example: 'docker/registry/v2/repositories/group/project/app/_manifests/tags/' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region, key }) => shell`
        (
        bucket=${bucket} region=${region} key=${key}
        case "$key" in */) ;; *) echo 'the key does not end with a slash: nothing was deleted'; exit 1 ;; esac
        size=$(aws s3api head-object --bucket "$bucket" --region "$region" --key "$key" --query ContentLength --output text) || exit 1
        echo "$key: $size bytes"
        [ "$size" = 0 ] || { echo 'the object is not empty: nothing was deleted'; exit 1; }
        aws s3api delete-object --bucket "$bucket" --region "$region" --key "$key"
        )`,
    },
  },
});
