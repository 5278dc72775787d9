import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The object store answers 403 to a blob request that the registry redirected',
  summary:
    'The registry sent the client on to the object store with a signed address, and what answered there refused the request with 403.',
  symptom:
    '`docker login` works and layers upload, then `docker push` stops at once with `error parsing HTTP 403 response body: unexpected end of JSON input: ""`, or with an empty `denied: ` from Docker 25 on. Pulls fail with `AccessDenied` in XML. The registry log shows no error.',
  background: [
    'After an upload Docker asks with HEAD whether the blob has arrived. With object storage the registry does not answer that itself: it answers `307` with a `Location`, an address in the bucket signed for exactly this method. The client asks there, and this second answer is the 403. That is why the registry log and the NGINX log show only `307`, and why GitLab is not involved: the login has already succeeded.',
    'The answer to a HEAD has no body. Docker up to 24 tries to read the empty body as JSON and complains about that; Docker 25 and newer prints `denied: ` and nothing after it. A GET of the same blob gets the reason as XML, with a `Code`.',
    'A 403 has four possible authors, and each writes differently. The object store writes XML or nothing and sends `x-amz-request-id`. A reverse proxy or a web filter writes HTML. GitLab’s token service writes JSON with `access forbidden`. The registry itself says 401, hardly ever 403.',
    'Reading an object and asking for it with HEAD are one right, `s3:GetObject`; `s3:ListBucket` belongs to the bucket, not to its objects. A policy that names only `bucket/*`, or only uploads, lets every layer in and fails at the question afterwards. skopeo does not ask it after an upload, so that a `skopeo copy` may succeed where `docker push` fails.',
    'Older instructions capture the whole traffic with mitmproxy to see this, and speak of a `201` that redirects and of “403 Unauthorized”. It is the `307` that redirects, and the status is 403 Forbidden. Two requests with `curl` show the same, without making the client trust a proxy. From GitLab 19.0 on, signed addresses use the regional name `s3.<region>.amazonaws.com`: a filter that only lets `s3.amazonaws.com` out starts to refuse them.',
  ],
  questions: {
    who: {
      title: 'Who answers 403?',
      help: 'The command fetches a token as a client does (it asks for the password), requests one blob, follows the redirect by hand and prints one line. It changes nothing. Run it where the push fails, with an image that exists.',
      answers: {
        storage: 'The object store: XML, or an empty answer with `x-amz-request-id`',
        egress: 'A filter between the client and the object store',
        proxy: 'A proxy in front of the registry: HTML, no redirect before it',
        rails: 'GitLab’s token service: no token is given',
        unsure: 'I cannot tell',
      },
    },
    code: {
      title: 'Which code does the object store give?',
      help: 'The same command repeats the request with GET and prints the code after “refused by storage”.',
      answers: {
        denied: '`AccessDenied`',
        clock: '`RequestTimeTooSkewed`',
        key: '`SignatureDoesNotMatch` or `InvalidAccessKeyId`',
        archived: '`InvalidObjectState`',
        unsure: 'There is none, or I cannot tell',
      },
    },
    server: {
      title: 'Is the same request answered when it comes from the registry host?',
      findOut:
        'Run the command of the first question again on the host that runs the registry. If it prints `registry blob check: passed` there, the rights are enough and the network decides.',
      answers: {
        passed: 'Yes, it passes there',
        refused: 'No, it is refused there as well',
        unsure: 'I cannot try it',
      },
    },
    reach: {
      title: 'May the clients talk to the object store directly?',
      help: 'CI jobs, developers’ machines and cluster nodes all have to reach the bucket when the registry redirects.',
      answers: {
        allow: 'Yes, their access can be opened',
        keep: 'No, the bucket stays closed to them',
        unsure: 'I do not know',
      },
    },
    encryption: {
      title: 'Are the stored blobs encrypted with a KMS key?',
      help: 'The command asks one stored blob and prints one line. It needs the AWS command line with rights of an administrator.',
      answers: {
        kms: 'Yes: `aws:kms`',
        other: 'No: `AES256`, none, or a store other than AWS',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'iam-policy': {
      title: 'Give the registry’s user or role the rights it lacks',
      body: 'A signed address carries the rights of the one who signed it. Here the registry’s user or role may write objects but may not read them, or may not list the bucket.',
    },
    'kms-key': {
      title: 'Let the registry’s user or role use the KMS key',
      body: 'Who may read the object but not use its key is refused with `AccessDenied` too. Both policies have to allow it: that of the key and that of the user or role.',
    },
    'allow-network': {
      title: 'Let the clients’ networks reach the bucket',
      body: 'The signature is valid, but a bucket policy, the policy of a VPC endpoint or an outgoing filter only lets certain networks in. The request has to be allowed from where the clients are.',
    },
    'redirect-off': {
      title: 'Let the registry deliver the blobs itself',
      body: 'Without redirects the registry reads with its own rights from its own network. Clients never meet the object store; in exchange every byte passes the registry and NGINX. It does not help where the registry’s own rights are missing.',
    },
    credentials: {
      title: 'Correct the key the registry signs with',
      body: '`InvalidAccessKeyId` means that the store does not know the access key. `SignatureDoesNotMatch` means that the secret key is another one, or that something on the way changed the request.',
    },
    'archived-objects': {
      title: 'Bring blobs back from the archive class',
      body: 'A lifecycle rule moved blobs to an archive class, from which they cannot be read at once. A registry needs all of its blobs at all times.',
    },
    'proxy-block': {
      title: 'Let the proxy in front of the registry pass blob requests',
      body: 'The 403 comes before the registry: a web filter, an address list or a rule for HEAD requests refuses it. The registry and the bucket are not involved.',
    },
    clock: {
      title: 'The clock of the registry host is wrong',
      body: 'S3 refuses signatures whose time is more than 15 minutes off.',
    },
    'sign-in': {
      title: 'GitLab gave no token',
      body: 'The request never got as far as the registry: the user, the token’s scope or the project’s rights are in question.',
    },
  },
  steps: {
    'show-storage': {
      title: 'See which bucket, region and access key the registry uses',
      body: 'Secrets are masked in the output. If there is no `accesskey`, the registry uses the role of its host or pod.',
    },
    'write-policy': {
      title: 'Write the policy with the registry’s rights to a file',
      body: 'These are the smallest rights with which pushing, pulling and deleting work. Mind the two resources: the bucket itself for listing, its objects for everything else. MinIO and other compatible stores take the same document.',
    },
    'attach-policy': {
      title: 'Attach the policy to the registry’s user or role',
      body: 'It becomes a policy of its own named `container-registry` and adds rights only. A deny elsewhere, for example in the bucket policy, still wins. With a store other than AWS, use its own tool.',
      undo: 'Delete the policy `container-registry` of the user or role.',
    },
    'allow-key': {
      title: 'Add the statement to the policy of the KMS key',
      body: 'Put it beside the statements that are there; the policy is replaced as a whole when it is saved, so keep a copy. Objects are encrypted on push (`kms:GenerateDataKey`) and decrypted on pull (`kms:Decrypt`). [[s3-encryption]] has the whole set-up.',
      undo: 'Save the copy of the key policy again.',
    },
    'show-bucket-policy': {
      title: 'See which networks the bucket and the endpoints allow',
      body: 'Look for `Deny` with a condition on `aws:SourceIp`, `aws:SourceVpc` or `aws:SourceVpce`. `NoSuchBucketPolicy` means there is none: then look at the outgoing filter of the clients.',
    },
    'widen-network': {
      title: 'Allow the clients’ networks',
      body: 'Extend the condition by the addresses or endpoints of the clients, or allow `s3.<region>.amazonaws.com` and the bucket’s name before it in the outgoing filter. Keep a copy of the policy. The bucket does not become public: every request still needs the signature.',
      undo: 'Put the copy of the policy back.',
    },
    'disable-redirect': {
      title: 'Turn redirects off',
      body: "With the Linux package and Docker Compose this sets an environment variable of the registry; if `registry['env']` is already set, add the entry to it, because a second assignment replaces the first. With Helm and your own configuration file, merge it into the storage block.",
      undo: 'Take the setting out and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'correct-keys': {
      title: 'Set the right access key and secret key',
      body: 'Write both into the storage block of the configuration, in quotes: a secret key may hold `/` and `+`. With Helm they are in the Secret named by `registry.storage.secret`. If the keys are right, look for a proxy between client and store that rewrites the request.',
      undo: 'Put the previous keys back and apply the configuration again.',
    },
    'stop-archiving': {
      title: 'Take the transition to the archive class out of the lifecycle rules',
      body: 'A rule that removes incomplete multipart uploads may stay. Rules that move or expire current objects break images sooner or later.',
      undo: 'Put the rule back.',
    },
    'restore-objects': {
      title: 'Restore the archived blobs and copy them to the standard class',
      body: 'Do it for everything below `docker/registry/v2/blobs/`. A restored copy alone is temporary. The store may charge for it, and it can take hours.',
      undo: 'It cannot be undone, and nothing is lost by it.',
    },
    'name-proxy': {
      title: 'See who answers',
      body: 'Without a token the registry answers `401` in JSON with `Docker-Distribution-Api-Version`. An answer in HTML, or another `Server` header, comes from something in front of it.',
    },
    'let-through': {
      title: 'Allow HEAD and GET below `/v2/` on that proxy',
      body: 'In its log, look for the rule that refused the request. Allow the path for all methods, and do not let it inspect or rewrite registry traffic.',
      undo: 'Put the rule back.',
    },
  },
  checks: {
    blob: {
      title: 'Follow a blob request again',
      fixed: 'The blob is answered all the way. Repeat the push.',
      notFixed: 'It is still refused. The line says where; changed policies can take a few minutes to act.',
    },
  },
  evidence: {
    'head-403-empty':
      'Docker asked for a blob with HEAD and got a 403 without a body. The registry does not answer like that; the object store does.',
    'denied-empty': 'Docker prints what the 403 says, and it says nothing: the empty answer to a HEAD request.',
    'pull-403-access-denied': 'The 403 is XML with `AccessDenied`: it was written by the object store.',
    'pull-403-xml': 'The 403 is XML: it was written by the object store.',
    'storage-error-xml': 'An error answer of the object store, with its code.',
    'push-403-html':
      'The 403 is a web page: a proxy or web filter wrote it, not the registry and not the object store.',
    'reuse-403': 'skopeo asked whether a blob exists and was refused. The registry itself would say 401 or 404.',
    'fetch-403': 'Fetching a blob was refused. The registry redirects this request to the object store.',
    'storage-url-403': 'The address that was refused is one in the bucket, not one of the registry.',
    'blob-url-403': 'A blob request was refused with 403, which the registry itself hardly ever says.',
    'flow-403-xml': 'The captured traffic shows the refusal as XML: the object store wrote it.',
    'flow-403': 'The captured traffic shows a refused request.',
    'curl-storage-403': 'The 403 carries `x-amz-request-id`: the object store wrote it.',
    'storage-request': 'A request that went to the object store itself, or the address the registry gave for it.',
    'blob-redirected': 'The registry redirected this blob request to the object store. That is normal.',
    'check-refused-by-storage': 'The check was redirected, and the object store refused it.',
    'check-refused-on-the-way': 'The check was redirected, and something other than the object store refused it.',
    'check-refused-before': 'The check was refused before the registry could redirect it.',
    'check-no-token': 'GitLab gave the check no token.',
    'check-passed': 'The blob was answered all the way.',
    'encryption-kms': 'The stored blob is encrypted with a KMS key.',
    'encryption-other': 'The stored blob does not need a KMS key.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
