import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Uploads in parts that were begun and neither completed nor removed. A few recent ones are normal while someone pushes. */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region }) =>
        shell`aws s3api list-multipart-uploads --bucket ${bucket} --region ${region} --max-items 20 --query 'Uploads[].[Initiated,Key]' --output text`,
    },
  },
});
