import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The same pair of keys without the registry. Both are typed, neither is kept. "Access denied" is a yes here: the store knows
 * the key and its signature is right. Session tokens and profiles of this shell are kept out of it.
 */
export default defineSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    region: param.region({ example: 'eu-west-1', fact: 'region' }),
    endpoint: param.url({ example: 'https://s3.eu-west-1.amazonaws.com' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ bucket, region, endpoint }) => shell`
        (
        unset AWS_SESSION_TOKEN AWS_PROFILE
        printf 'accesskey: '; read -r AWS_ACCESS_KEY_ID
        printf 'secretkey: '; stty -echo; read -r AWS_SECRET_ACCESS_KEY; stty echo; echo
        export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
        answer=$(aws s3api list-objects-v2 --bucket ${bucket} --region ${region} --endpoint-url ${endpoint} --max-items 1 2>&1) && answer='(AccessDenied)'
        code=$(echo "$answer" | grep -oE '\([A-Za-z]+\)' | head -n 1 | tr -d '()')
        case "$code" in
          InvalidAccessKeyId | SignatureDoesNotMatch | ExpiredToken | InvalidToken) echo "registry S3 keys: refused $code" ;;
          '') echo "$answer"; echo 'registry S3 keys: no answer' ;;
          *) echo 'registry S3 keys: accepted' ;;
        esac
        )`,
    },
  },
});
