import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** One statement to add to the key's policy: writing needs a data key, reading needs it decrypted (topics.md A52). */
export default defineSnippet({
  params: { principal: param.text({ example: 'arn:aws:iam::123456789012:user/gitlab-registry' }) },
  variants: {
    any: {
      place: { file: 'key-policy-statement.json' },
      render: ({ principal }) => json`
        {
          "Sid": "ContainerRegistry",
          "Effect": "Allow",
          "Principal": { "AWS": ${principal} },
          "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
          "Resource": "*"
        }`,
    },
  },
});
