import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Into a new bucket (topics.md A12). Shows what it would copy first; nothing is deleted anywhere. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    target: param.bucket({ example: 'my-registry-clean' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, target }) => shell`
        (
        aws s3 sync s3://${bucket}/docker s3://${target}/docker --dryrun | tail -n 20
        printf 'Copy? Type yes: '; read -r sure
        [ "$sure" = yes ] || { echo 'nothing was copied'; exit 1; }
        aws s3 sync s3://${bucket}/docker s3://${target}/docker
        )`,
    },
  },
});
