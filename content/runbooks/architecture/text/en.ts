import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'How GitLab and its registry work together',
  summary:
    'Who talks to whom, with which token, key and certificate, and how to see each of these steps on your own installation.',
  symptom:
    'You want to understand a message before you change anything, plan firewalls and load balancers, or explain why a login works while the GitLab page shows no images, or the other way round.',
  background: [
    'The registry stores images and knows no users. GitLab knows users and rights and stores no images. A signed token joins the two: GitLab says in it which actions on which image are allowed, and the registry believes it because it can check the signature. The two need not reach each other for that; the client carries the token.',
    'A login or a push therefore begins with a `401`, and that is right: it carries the address of the token service, the realm. A `404` for `POST /jwt/auth` in GitLab’s log is right too: containerd and buildkit try that first and go on with `GET`. With `autoredirect` on, the realm becomes `/auth/token` on the registry’s own address, which GitLab does not serve.',
    "The registry checks the issuer, the audience and the times, with 60 seconds of tolerance, then the signature. It finds the certificate by the identifier of the key. Only the public key in that certificate counts: neither its dates nor its names matter, and that it is self-signed is normal. Such a pair is made during installation; `registry['internal_key']` and `registry['internal_certificate']` replace it.",
    'GitLab itself is a client of the registry: Rails for pages and the API, Sidekiq for deletions and cleanup policies. Both sign short-lived tokens with the same private key and call `registry_api_url`. So if clients work and the GitLab page lists nothing, look at that address from the GitLab node. If the page works and clients do not, look at the proxy, the realm and the clients.',
    'Several certificates take part, and only one of them is about tokens. Clients meet the TLS certificate of the registry’s address, then that of GitLab’s address when they fetch the token, and with redirects that of the object storage. The certificate `gitlab-registry.crt` is seen by the registry alone and never causes an `x509` error of a client.',
    "The storage is reached by the registry, and with redirects by clients as well. The metadata database and Redis are reached by the registry alone. With several registries, all of them need the same storage, database and Redis, the same certificate, and the same `registry['http_secret']`, because an upload may be continued by another one.",
  ],
  questions: {
    part: {
      title: 'Which part do you want to look at?',
      help: 'Pictures of all of them stand above. Each answer leads to commands that show that part of your own installation and change nothing.',
      answers: {
        token: 'How a client logs in and gets its token',
        internal: 'How GitLab itself talks to the registry',
        upload: 'How an image is uploaded, through a proxy',
        download: 'Where layers come from when an image is pulled',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    token: {
      title: 'The way of a token',
      body: 'Follow the first picture step by step: what the registry asks for, what GitLab grants, and whether both agree about the time.',
    },
    internal: {
      title: 'The way between GitLab and the registry',
      body: 'Three things have to agree: key and certificate, the issuer on both sides, and the address at which GitLab looks for the registry.',
    },
    upload: {
      title: 'The way of an upload',
      body: 'In NGINX’s log a layer shows as `POST` 202, `PATCH` 202 and `PUT` 201. Where the series breaks off is where to look.',
    },
    download: {
      title: 'The way of a layer to the client',
      body: 'Tags and manifests always come from the registry. Layers come from the bucket, unless redirects are off or the storage is a directory.',
    },
  },
  steps: {
    'see-challenge': {
      title: 'See what the registry asks for',
      body: 'GitLab’s registry asks for a token. Anything else answers at this address if it asks for a password or for nothing.',
    },
    'see-grant': {
      title: 'See what GitLab grants',
      body: 'The command asks for a pull, reads the rights and the lifetime in the token, and does not show the token. An empty grant is a matter of rights in GitLab, not of keys.',
    },
    'see-clocks': {
      title: 'Compare the clocks of both',
      body: 'A registry more than 65 seconds behind refuses every token; one that is ahead shortens their lives.',
    },
    'see-files': { title: 'See which key and which certificate are used' },
    'see-settings': {
      title: 'Compare issuer and service of both sides',
      body: 'The Linux package uses `omnibus-gitlab-issuer`; the Helm chart and self-compiled installations use `gitlab-issuer`. Mixed installations have to be set to one of them.',
    },
    'see-configuration': {
      title: 'See the registry’s whole configuration',
      body: 'It shows the storage, and the database and Redis where they are set. It holds secrets: do not pass it on as it is.',
    },
    'ask-from-gitlab': {
      title: 'Ask the registry from GitLab',
      body: 'The command prints `registry_api_url` as GitLab has it, and what answers there.',
    },
    'see-requests': { title: 'Read the last uploads in the log' },
    'see-secrets': {
      title: 'With several registries: compare their upload secrets',
      body: 'An upload that is continued by a registry with another secret ends with `BLOB_UPLOAD_INVALID`.',
    },
    'see-redirect': {
      title: 'Follow a layer to where it comes from',
      body: 'It shows whether the registry delivers the layer itself or sends the client to the bucket, and what the bucket answers.',
    },
  },
  checks: {
    'token-service': {
      title: 'Ask the token service without credentials',
      fixed: 'The token service answers as it should: it is there, and refuses a request without credentials.',
      notFixed:
        'Something else than the token service answers, or nothing. The line names it; [[token-rejected]] goes on.',
    },
    pair: {
      title: 'Compare key and certificate',
      fixed: 'They belong together.',
      notFixed: 'They do not belong together, or cannot be read. [[token-untrusted-key]] goes on.',
    },
    location: {
      title: 'See which address the registry gives for an upload',
      fixed: 'The address is one that clients can go on with.',
      notFixed: 'Clients cannot go on with this address. [[push-retry-forwarded-headers]] goes on.',
    },
    blob: {
      title: 'Fetch a layer as a client does',
      fixed: 'The layer can be fetched.',
      notFixed:
        'The layer cannot be fetched. [[s3-head-forbidden]] goes on if the storage refuses, [[storage-redirect-unreachable]] if it cannot be reached.',
    },
  },
  evidence: {},
} satisfies RunbookText<typeof runbook, typeof signatures>;
