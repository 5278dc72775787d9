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
        page: 'The GitLab page shows no images, or an error',
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
        denied: '`HTTP Basic: Access denied` or `access forbidden`',
        refused: '`failed with status: 401 Unauthorized`, and the password is right',
        gateway: '`502 Bad Gateway`',
        unsure: 'Something else',
      },
    },
    'certificate-says': {
      title: 'What does the message say about the certificate?',
      help: 'The words after `x509:` decide.',
      answers: {
        authority: '`certificate signed by unknown authority`',
        name: '`certificate is valid for …, not …`, or something about names',
        date: '`not yet valid`',
        unsure: 'Something else',
      },
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
        'cannot-log-in': 'It does not get past the login',
        denied: '`denied` or `unauthorized`',
        'too-large': '`413 Request Entity Too Large`',
        'empty-403': '`error parsing HTTP 403 response body`',
        'server-error': '`500 Internal Server Error`',
        loops: 'It retries for ever, or ends with 400 or 404',
        unsure: 'Something else',
      },
    },
    'push-which': {
      title: 'Which pushes fail?',
      help: 'Push a very small image, such as `hello-world`, to tell.',
      answers: {
        'large-only': 'Only those with a large layer',
        'every-new-layer': 'Every push that uploads a layer',
        unsure: 'I cannot tell',
      },
    },
    'pull-says': {
      title: 'What does the pull say?',
      help: 'In Kubernetes, `kubectl describe pod` shows it under `Failed to pull image`.',
      answers: {
        denied: '`denied`, `unauthorized` or `pull access denied`',
        certificate: 'Something with `x509` or certificate',
        http: '`server gave HTTP response to HTTPS client`',
        gateway: '`502 Bad Gateway`',
        'cannot-log-in': 'The login fails already',
        unsure: 'Something else',
      },
    },
    'page-scope': {
      title: 'Who sees it?',
      help: 'Look at the registry page of another project.',
      answers: {
        all: 'Every project',
        one: 'One project, or one user',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'auth-denied': { title: 'Rights or credentials', body: 'The runbook asks what is left and leads to the fix.' },
    'clock-skew': { title: 'The clocks', body: 'The runbook asks what is left and leads to the fix.' },
    'http-https-mismatch': {
      title: 'HTTP where HTTPS is expected',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'push-retry-forwarded-headers': {
      title: 'The headers a proxy passes on',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'registry-ipv6-upstream': {
      title: 'NGINX and the registry do not meet',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'request-too-large': {
      title: 'A size limit of a proxy',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    's3-head-forbidden': {
      title: 'The object store refuses a request',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'storage-full': { title: 'The storage', body: 'The runbook asks what is left and leads to the fix.' },
    'storage-s3': { title: 'Setting up S3 storage', body: 'The runbook asks what is left and leads to the fix.' },
    'token-rejected': { title: 'What the token says', body: 'The runbook asks what is left and leads to the fix.' },
    'token-untrusted-key': {
      title: 'The key that signs the tokens',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'x509-name-mismatch': {
      title: 'The names in the certificate',
      body: 'The runbook asks what is left and leads to the fix.',
    },
    'x509-unknown-authority': {
      title: 'Trust in the certificate',
      body: 'The runbook asks what is left and leads to the fix.',
    },
  },
  steps: {},
  checks: {},
  evidence: {},
} satisfies RunbookText<typeof runbook>;
