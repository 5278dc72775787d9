import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** A bucket without a policy answers NoSuchBucketPolicy: then the network is limited elsewhere, if at all. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket }) => shell`
        aws s3api get-bucket-policy --bucket ${bucket} --query Policy --output text
        aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[VpcEndpointId,ServiceName,PolicyDocument]' --output text`,
    },
  },
});
