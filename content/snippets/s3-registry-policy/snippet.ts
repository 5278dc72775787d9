import { defineSnippet, joined, json, param } from '../../../src/snippets/define.ts';

/** The smallest policy the S3 driver works with (topics.md A14). Listing is a right on the bucket, everything else on its objects. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { file: 'registry-policy.json' },
      render: ({ bucket }) => json`
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "RegistryBucket",
              "Effect": "Allow",
              "Action": ["s3:ListBucket", "s3:GetBucketLocation", "s3:ListBucketMultipartUploads"],
              "Resource": ${joined`arn:aws:s3:::${bucket}`}
            },
            {
              "Sid": "RegistryObjects",
              "Effect": "Allow",
              "Action": [
                "s3:PutObject",
                "s3:GetObject",
                "s3:DeleteObject",
                "s3:ListMultipartUploadParts",
                "s3:AbortMultipartUpload"
              ],
              "Resource": ${joined`arn:aws:s3:::${bucket}/*`}
            }
          ]
        }`,
    },
  },
});
