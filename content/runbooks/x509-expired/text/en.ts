import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The certificate has expired',
  summary:
    'A certificate that the client meets on its way to the registry is past its last day, or an old one is still being served.',
  symptom:
    'From one day to the next every login, pull and push fails with `x509: certificate has expired or is not yet valid: current time … is after …`; curl says `certificate has expired`. The registry log shows nothing, because no request arrives.',
  background: [
    'Go programs have one sentence for two cases. `is after` with the later date first means expired. `is before` means that the certificate begins in the future, as seen by a clock that is wrong: that is [[clock-skew]]. A client whose clock runs ahead sees even a good certificate as expired, so compare the first date with your own.',
    'NGINX reads certificate and key when it starts or is told to, and serves them from memory. A certificate renewed on the disk changes nothing until then. That is why the file can be right and the port wrong, and why it helps to ask the port and not the file.',
    'Three places can be meant, and the address in the error tells: the registry (`/v2/`), GitLab’s token service (`/jwt/auth`), or the object storage behind a redirect. In the Linux package one NGINX serves the first two, with a certificate for each name.',
    'With the built-in Let’s Encrypt integration, a renewal that failed stays unnoticed until the last day: the host name has to be reachable from the internet for it. A certificate authority can expire too: an intermediate in the chain, or a root in the store of an old client, as with DST Root CA X3. Then the server’s own certificate is still valid, and new clients have no trouble.',
    'Not concerned is the pair with which GitLab signs its tokens. It belongs to the registry alone, is valid for ten years, and clients never see it. Setting `insecure-registries` or `--tls-verify=false` makes the message go away and leaves everybody open to a false registry; use them to narrow the fault down, not to live with it.',
  ],
  questions: {
    target: {
      title: 'Whose certificate has expired?',
      findOut: 'Look at the last address before `x509`. With several in one line, the last one counts.',
      answers: {
        registry: 'The registry’s: `/v2/`',
        realm: 'GitLab’s: `/jwt/auth`',
        storage: 'The object storage’s',
        unsure: 'I cannot tell',
      },
    },
    dates: {
      title: 'Is the certificate in the file newer than the one that is served?',
      help: 'The command asks the port, reads the file (with Helm the Secret) and prints both, then one line. If the error names GitLab’s host, give that host and its file. Where TLS ends at another proxy, its file counts.',
      answers: {
        newer: 'Yes: the file is valid, the port presents an old one',
        expired: 'No, both have expired',
        valid: 'The port presents a valid one',
        unsure: 'I cannot run the command',
      },
    },
    issuer: {
      title: 'Who renews this certificate?',
      findOut:
        "The issuer stands in the output of the command. In the Linux package, the built-in integration is on where `letsencrypt['enable']` is true, or where the address is https and no certificate of your own was given.",
      answers: {
        'lets-encrypt': 'GitLab’s built-in Let’s Encrypt integration',
        'cert-manager': 'cert-manager in Kubernetes',
        other: 'Another authority, by hand or with its own program',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    reload: {
      title: 'Let NGINX read the new certificate',
      body: 'The renewal has happened; only the reload is missing. Connections under way are not cut.',
    },
    renew: {
      title: 'Renew the Let’s Encrypt certificate',
      body: 'The command renews all certificates of the integration and says why, if it cannot.',
    },
    'cert-manager': {
      title: 'Find out why cert-manager does not renew',
      body: 'It renews long before the end. So something has kept it from doing so for weeks.',
    },
    'new-certificate': {
      title: 'Get a new certificate and install it',
      body: 'The names have to be in `subjectAltName`. The chain belongs into the same file: the server’s own certificate first, then the intermediates.',
    },
    authority: {
      title: 'The server’s own certificate is valid: an authority above it has expired',
      body: 'Either the server still sends an old intermediate, or the client has nothing newer than an expired root. If other clients work, look at the client first, and at its clock.',
    },
    storage: {
      title: 'Renew the certificate of the object storage',
      body: 'The registry or a redirected client talks to it by HTTPS. Neither GitLab nor the registry can change it.',
    },
  },
  steps: {
    compare: {
      title: 'Compare what is served with what is in the file',
      body: 'The line `served` has to show the date of the line `file` afterwards.',
    },
    'reload-nginx': {
      title: 'Reload NGINX',
      body: 'The configuration is tested first; if the test fails, nothing is changed. If TLS ends at another proxy, reload that one.',
      undo: 'It cannot be undone, and nothing is lost by it.',
    },
    'reload-always': {
      title: 'Let the renewal reload it from now on',
      body: 'Add the command to the program that renews the certificate, for example as its deploy hook. The built-in integration reloads by itself.',
      undo: 'Take the command out again.',
    },
    'renew-now': {
      title: 'Renew now',
      body: 'It contacts Let’s Encrypt, writes the files and reloads NGINX. Repeated failures in a short time are limited by Let’s Encrypt, so read the error before you try again.',
      undo: 'It cannot be undone, and nothing is lost by it: an old certificate would be expired.',
    },
    'why-not': {
      title: 'If it fails, see to what it names',
      body: 'Mostly the host name does not lead to this host any more, or port 80 is closed to the internet. The log of the last run is in `/var/log/gitlab/reconfigure`. For a host that the internet cannot reach, use a certificate of your own instead.',
    },
    'see-requests': {
      title: 'Follow the request from the certificate to the challenge',
      body: 'The reason stands in the last object of the chain.',
    },
    'mend-request': {
      title: 'Remove the reason',
      body: 'Often DNS, the ingress class of the solver, or a firewall. cert-manager then goes on by itself, and the ingress controller takes the new Secret.',
      undo: 'Put back what you changed.',
    },
    request: {
      title: 'Make a certificate request',
      body: 'Not needed if your authority issues the certificate without one. Keep `registry.key` safe; nothing on the server changes yet.',
    },
    install: {
      title: 'Install the new certificate and its key',
      body: 'The previous files are kept beside them. With several nodes or proxies, do it on each. If you renewed with the same key, install the same key again.',
      undo: 'Put the files with `.before` back and reload; with Helm, apply `tls-secret-before.yaml`.',
    },
    remember: {
      title: 'Put the new last day where somebody looks',
      body: 'Better still: let a monitor ask the port, not the file.',
    },
    look: {
      title: 'Look at what the port presents',
      body: 'Give the host of the error. Mind the issuer and the number of certificates sent.',
    },
    'install-chain': {
      title: 'Send the current intermediate certificates',
      body: 'Get them from your authority. Not needed if the chain that is sent has no old one in it.',
      undo: 'Put the file with `.before` back and reload NGINX.',
    },
    'update-client': {
      title: 'Renew the authorities on the client',
      body: 'Update its package of CA certificates, usually `ca-certificates`, and restart Docker or containerd. For an authority of your own, replace its file in `/etc/docker/certs.d`.',
      undo: 'Install the previous version of the package.',
    },
    'renew-storage': {
      title: 'Have the certificate of the store renewed',
      body: 'With MinIO or another store of your own, install the new certificate there and restart or reload it as its manual says. With a cloud provider, look at your clock and your proxy first: its certificates hardly ever expire.',
      undo: 'Put the previous files back.',
    },
  },
  checks: {
    dates: {
      title: 'Ask the port again',
      fixed: 'A valid certificate is served. Repeat the login.',
      notFixed: 'The old one is still served. Look for a second node or a proxy in front.',
    },
    login: {
      title: 'Log in from that client',
      fixed: 'The client accepts the chain.',
      notFixed: 'It still refuses. Compare its `date` with another clock.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The layers came from the storage.',
      notFixed: 'It still fails. Paste the new error.',
    },
  },
  evidence: {
    'expired-storage': 'The registry met an expired certificate at its object storage.',
    'expired-registry': 'The registry’s certificate has expired, as this client’s clock sees it.',
    'expired-realm': 'The certificate of GitLab’s token service has expired, as this client’s clock sees it.',
    'expired-or-early': 'The dates of the certificate do not include the client’s time: mostly it has expired.',
    'expired-bare': 'An upload ended because a certificate has expired.',
    'curl-expired': 'curl was presented an expired certificate.',
    'openssl-expired': 'openssl was presented an expired certificate.',
    'client-alert-expired': 'A client hung up because the certificate that it was shown has expired.',
    'rails-expired': 'GitLab met an expired certificate.',
    'chain-expired': 'The port presents an expired certificate.',
    'dates-valid': 'The port presents a valid certificate.',
    'dates-file-newer': 'The file is valid, and the port still presents the old certificate.',
    'dates-expired': 'The certificate has expired, on the port and in the file.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
