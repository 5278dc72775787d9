import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The oldest region has no name in the answer: `None` is us-east-1. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) => shell`
        (
        region=$(aws s3api get-bucket-location --bucket ${bucket} --query LocationConstraint --output text)
        echo "registry bucket region: $(echo "$region" | sed 's/^None$/us-east-1/')"
        )`,
    },
  },
});
