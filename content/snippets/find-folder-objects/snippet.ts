import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Empty objects whose key ends with a slash below one repository, or below a whole group. One directly in `_manifests/tags/` is a tag
 * without a name (capture s3-empty-tag-object).
 */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region, repository }) => shell`
        (
        all=$(aws s3api list-objects-v2 --bucket ${bucket} --region ${region} --prefix docker/registry/v2/repositories/${repository}/ --query 'Contents[?Size==\`0\`].Key' --output text) || exit 1
        found=$(printf '%s\n' "$all" | tr '\t' '\n' | grep '/$')
        printf '%s\n' "$found"
        if printf '%s\n' "$found" | grep -q '/_manifests/tags/$'; then echo 'registry folder objects: among the tags'
        elif [ -n "$found" ]; then echo 'registry folder objects: elsewhere'
        else echo 'registry folder objects: none'; fi
        )`,
    },
  },
});
