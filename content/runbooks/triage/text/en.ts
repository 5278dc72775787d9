import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';

export default {
  title: 'Find the problem without a log',
  summary: 'A few questions about what you see lead to the runbook that fits.',
  symptom: 'Something about the registry does not work, and there is no log to paste.',
  background: [
    'A log is quicker where there is one: the words of the program decide what people can only describe. Come back to the paste box as soon as you have a line of it.',
  ],
  questions: {
    what: {
      title: 'What does not work?',
      help: 'Take the first thing that fails. A push that fails because the login failed is a login.',
      answers: {
        login: 'Logging in: `docker login` or the same in another client',
        push: 'Pushing an image',
        pull: 'Pulling an image, on a machine or in Kubernetes',
        page: 'Something in GitLab: the registry page, a deletion, a cleanup, a rename',
        start: 'The registry itself does not start, or keeps restarting',
        'set-up': 'Nothing fails: I want to set up S3 storage',
        unsure: 'I do not know',
      },
    },
    'login-says': {
      title: 'What does the login say?',
      help: 'Run it again and look at the last line.',
      answers: {
        certificate: 'Something with `x509` or certificate',
        http: '`server gave HTTP response to HTTPS client`',
        denied: '`denied`, `unauthorized` or `access forbidden`',
        refused: '`failed with status: 401 Unauthorized`, and the password is right',
        reach: 'It cannot connect: refused, timeout, `no such host`, a proxy',
        gateway: '`502`, `503` or `504`',
        'web-page': '`404`, `405`, or a piece of HTML',
        unsure: 'Something else',
      },
    },
    'certificate-says': {
      title: 'What does the message say about the certificate?',
      help: 'The words after `x509:` decide.',
      answers: {
        authority: '`certificate signed by unknown authority`',
        name: '`certificate is valid for …, not …`, or something about names',
        expired: '`certificate has expired … is after`',
        'not-yet': '`not yet valid … is before`',
        unsure: 'Something else',
      },
    },
    'denied-where': {
      title: 'Who is refused, and where?',
      help: 'The name of the image and the place of the command tell.',
      answers: {
        'job-other-project': 'A CI job, for an image of another project',
        'dependency-proxy': 'An image whose name holds `dependency_proxy`',
        'no-login': '`no basic auth credentials`, or nobody logged in there',
        'mid-push': 'A long push, after several minutes',
        'too-many': '`toomanyrequests` or `429`',
        rights: 'A user or token that should have the right',
        unsure: 'I do not know',
      },
    },
    'reach-says': {
      title: 'How does the connection fail?',
      help: 'The end of the line has it.',
      answers: {
        refused: '`connection refused`, `i/o timeout` or `no route to host`',
        name: '`no such host` or `server misbehaving`',
        proxy: '`proxyconnect` or `Proxy Authentication Required`',
        unsure: 'Something else',
      },
    },
    'gateway-says': {
      title: 'Which answer, and how often?',
      help: 'Try several times in a row.',
      answers: {
        always: '`502` or `504`, always',
        'every-other': '`502` now and then; the next try works',
        'gcs-push': '`502` on a push, and the images are in Google Cloud Storage',
        health: '`503` with `health check failed`',
        unsure: 'I cannot tell',
      },
    },
    'web-page': {
      title: 'Are you sure that the address is the registry’s?',
      help: 'GitLab shows it on the registry page of a project.',
      answers: { sure: 'Yes, as GitLab shows it', 'not-sure': 'It was typed by hand', unsure: 'I do not know' },
    },
    since: {
      title: 'What happened before it stopped working?',
      help: 'Think of upgrades, restored backups, new nodes, moved hosts.',
      answers: {
        secrets: 'Secrets, keys or nodes were restored, copied or replaced',
        address: 'The address or the issuer of GitLab or the registry was changed',
        clock: 'A machine was suspended, moved or lost its time server',
        never: 'It has never worked',
        unsure: 'Nothing that I know of',
      },
    },
    'push-says': {
      title: 'What does the push say in the end?',
      help: 'Wait until it gives up: after several retries the last line names the reason.',
      answers: {
        'cannot-log-in': 'The login fails already',
        denied: '`denied`, `unauthorized` or `access forbidden`',
        'server-error': '`500 Internal Server Error`',
        'too-large': '`413 Request Entity Too Large`',
        'empty-403': '`error parsing HTTP 403 response body`, or an empty `denied: `',
        'read-only': '`405` or `Method not allowed`',
        name: '`invalid reference format`',
        manifest: 'Something about a manifest, a blob or a digest',
        loops: 'It retries for ever, or ends with `400` or `404`',
        reach: 'It cannot connect: refused, timeout, `no such host`, a proxy',
        unsure: 'Something else',
      },
    },
    'push-which': {
      title: 'Which pushes fail?',
      help: 'Push a very small image, such as `hello-world`, to tell.',
      answers: {
        'large-only': 'Only those with a large layer',
        'every-new-layer': 'Every push that uploads a layer',
        several: 'Now one, now another; several registries run side by side',
        unsure: 'I cannot tell',
      },
    },
    'push-manifest': {
      title: 'What exactly?',
      help: 'Look for these words in the last lines.',
      answers: {
        list: '`blob unknown to registry`',
        schema: '`schema 1` or `manifest invalid`',
        upload: '`blob upload unknown` or `blob upload invalid`',
        digest: '`digest invalid`',
        unsure: 'Something else',
      },
    },
    'server-error': {
      title: 'Where are the images stored, and what do you know about that storage?',
      help: 'The registry log has the reason in `detail` or `err.detail`; without it, go by the storage.',
      answers: {
        'disk-full': 'On a disk, and it may be full',
        'disk-rights': 'On a disk that was moved, restored or mounted anew',
        bucket: 'In S3 or a store like it',
        unsure: 'I do not know',
      },
    },
    's3-fault': {
      title: 'When does it fail?',
      help: 'Compare a small image with a large one, and one push with many at a time.',
      answers: {
        always: 'Always',
        large: 'Only with large layers',
        load: 'Only under load',
        'not-aws': 'Since an upgrade, and the store is not Amazon’s',
        unsure: 'I cannot tell',
      },
    },
    'pull-says': {
      title: 'What does the pull say?',
      help: 'In Kubernetes, `kubectl describe pod` shows it under `Failed to pull image`.',
      answers: {
        'cannot-log-in': 'The login fails already',
        denied: '`denied`, `unauthorized` or `access forbidden`',
        certificate: 'Something with `x509` or certificate',
        http: '`server gave HTTP response to HTTPS client`',
        reach: 'It cannot connect to the registry',
        'storage-address': 'It cannot connect to another address, that of the storage',
        gateway: '`502`, `503` or `504`',
        missing: '`manifest unknown`, `not found` or `unknown blob`',
        platform: '`no matching manifest`, or `exec format error` at the start',
        digest: 'Something about a digest or verification',
        unsure: 'Something else',
      },
    },
    'pull-missing': {
      title: 'What is missing, and since when?',
      help: 'Try another tag of the same image, and an image of another project.',
      answers: {
        tag: 'A tag, or all images since a change of the storage',
        layers: 'Layers of an image whose tag is there, perhaps since a garbage collection',
        'old-client': 'An image that newer clients can pull',
        unsure: 'I cannot tell',
      },
    },
    'page-shows': {
      title: 'What happens in GitLab?',
      help: 'Compare with the registry page of another project.',
      answers: {
        connection: 'The registry page shows an error or no images, in every project',
        one: 'One project or one user only',
        cleanup: 'A cleanup policy keeps tags that it should remove',
        'delete-image': 'An image cannot be deleted',
        nameless: 'There is a tag without a name',
        'delete-project': 'A project cannot be deleted',
        rename: 'A project or group cannot be renamed or moved',
        unsure: 'I do not know',
      },
    },
    'start-says': {
      title: 'What does the registry say when it starts?',
      help: 'The last lines of its log before it ends.',
      answers: {
        config: 'Something about its configuration',
        database: 'Something about a database, migrations or metadata',
        storage: 'Something about its storage',
        again: 'It starts and ends again and again',
        unsure: 'Something else',
      },
    },
  },
  outcomes: {
    'auth-denied': {
      title: 'Rights or credentials',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'clock-skew': { title: 'The clocks', body: 'The runbook asks the remaining questions and leads to the fix.' },
    'http-https-mismatch': {
      title: 'HTTP where HTTPS is expected',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'push-retry-forwarded-headers': {
      title: 'The headers a proxy passes on',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'registry-ipv6-upstream': {
      title: 'NGINX does not always reach the registry',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'request-too-large': {
      title: 'A size limit of a proxy',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    's3-head-forbidden': {
      title: 'The object store refuses a request',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'storage-full': {
      title: 'Room in the storage',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'storage-s3': {
      title: 'Setting up S3 storage',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'token-rejected': {
      title: 'What the token says',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'token-untrusted-key': {
      title: 'The key that signs the tokens',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'x509-name-mismatch': {
      title: 'The names in the certificate',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'x509-unknown-authority': {
      title: 'Trust in the certificate',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'x509-expired': {
      title: 'The validity of the certificate',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'ci-job-token-scope': {
      title: 'What the job token may reach',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'dependency-proxy': {
      title: 'The dependency proxy',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'no-basic-auth-credentials': {
      title: 'A login that is missing',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'token-expired-mid-push': {
      title: 'The lifetime of the token',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'rate-limited': {
      title: 'A limit on requests',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'registry-unreachable': {
      title: 'The path to the registry',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'dns-failure': { title: 'Name resolution', body: 'The runbook asks the remaining questions and leads to the fix.' },
    'proxy-interference': {
      title: 'The client’s own proxy',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'gateway-error': {
      title: 'The registry behind its proxy',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'gcs-http2': {
      title: 'HTTP/2 towards Google Cloud Storage',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'storage-health-check-failing': {
      title: 'The storage health check',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'request-not-forwarded': {
      title: 'Another program answers',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'wrong-registry-address': {
      title: 'The address',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'registry-read-only': {
      title: 'Read-only mode',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'invalid-image-name': {
      title: 'The name of the image',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'upload-state-lost': {
      title: 'Registries that do not share state',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'manifest-list-blob-unknown': {
      title: 'Parts that the repository lacks',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'schema1-manifest': {
      title: 'An old manifest format',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'digest-mismatch': {
      title: 'Bytes that were changed',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'storage-permission': {
      title: 'Permissions in the storage',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    's3-credentials': {
      title: 'The keys or rights for the bucket',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    's3-unexpected-eof': {
      title: 'Uploads to S3 that are cut off',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    's3-slow-down': {
      title: 'Too many requests to S3',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    's3-compatible-store': {
      title: 'What the store does not support',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'storage-redirect-unreachable': {
      title: 'The address of the storage',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'platform-mismatch': {
      title: 'An image for another processor',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'manifest-unknown': {
      title: 'A tag that is not there',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'missing-blobs-after-gc': {
      title: 'Layers that are gone',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'oci-accept-header': {
      title: 'Image types the client does not ask for',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'rails-cannot-reach-registry': {
      title: 'GitLab and the registry',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'cleanup-policy-keeps-tags': {
      title: 'The cleanup policy',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'repository-delete-failed': {
      title: 'The deletion of an image',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'empty-tag-name': {
      title: 'A tag without a name',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'missing-registry-key': {
      title: 'A key that GitLab lacks',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'transfer-blocked-by-tags': {
      title: 'Tags that hold a project in place',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'registry-config-error': {
      title: 'The configuration of the registry',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'metadata-database-migrations': {
      title: 'The metadata database',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
    'registry-crash-loop': {
      title: 'Why the registry ends',
      body: 'The runbook asks the remaining questions and leads to the fix.',
    },
  },
  steps: {},
  checks: {},
  evidence: {},
} satisfies RunbookText<typeof runbook>;
