import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The certificate is for another name',
  summary:
    'The server presents a certificate that does not carry the name or address the client asked for, so the client breaks off.',
  symptom:
    "Docker and other programs in Go say `x509: certificate is valid for A, not B`, `certificate relies on legacy Common Name field, use SANs instead`, or `cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`. curl says `no alternative certificate subject name matches target host name`, openssl ends with code 62.",
  background: [
    'A client compares the host of the URL, without the port, with the names in the certificate’s subjectAltName (SAN). Programs in Go look nowhere else: a certificate that has its name only in the common name (CN) is refused. curl and openssl accept such a certificate, so a successful curl proves nothing here.',
    'An IP address has to be in the SAN as an address. A DNS entry that looks like one does not count.',
    'Trusting the certificate does not help: the name is checked as well, and a CA file in `certs.d` leaves it wrong. Older advice to set `GODEBUG=x509ignoreCN=0` worked for a few versions of Go only; current programs ignore it.',
    'A name such as `ingress.local`, `Kubernetes Ingress Controller Fake Certificate` or `TRAEFIK DEFAULT CERT` means that the proxy answered with its default certificate: nobody configured one for this host, or the Secret it names does not exist.',
    'A login makes two connections. If the last URL before `x509` is `/jwt/auth`, the certificate of the GitLab host is meant, not the registry’s.',
    'If login works and only uploads fail, with the name of another site on port 443, then the registry’s answer to the upload lost the port, and the client landed on the wrong server: see [[push-retry-forwarded-headers]].',
  ],
  questions: {
    names: {
      title: 'Which names does the certificate carry?',
      help: 'Enter the host and port that stand before `x509` in the message, exactly as they stand there.',
      answers: {
        other: 'Other names than the one asked for',
        'no-san': 'None: there is no subjectAltName',
        address: 'Names only, and the client uses an IP address',
        default: 'That of a proxy’s default certificate',
        unsure: 'I cannot tell',
      },
    },
    target: {
      title: 'Which address stands directly before `x509` in the message?',
      findOut: 'Take the last URL of the message: `/v2/` is the registry, `/jwt/auth` is GitLab.',
      answers: {
        registry: 'The registry, with `/v2/`',
        realm: 'GitLab, with `/jwt/auth`',
        unsure: 'I cannot tell',
      },
    },
    'which-side': {
      title: 'Which of the two is wrong?',
      findOut:
        'Compare the name in the message with `registry_external_url`. If they are the same, the certificate is at fault; if not, the address that the client uses.',
      answers: {
        certificate: 'The certificate: it lacks the registry’s name',
        address: 'The address: clients use a name the registry is not meant to have',
        'wrong-file': 'Neither: the right certificate is on the server, another one is served',
        uploads: 'Login and pull work, only uploads fail',
        unsure: 'I do not know',
      },
    },
    'realm-url': {
      title: 'Is the host before `x509` the one under which your users open GitLab?',
      findOut: 'Open `https://` and that host in a browser, and look whether it is your GitLab.',
      answers: {
        right: 'Yes, so its certificate lacks the name',
        wrong: 'No, the registry sends clients to the wrong address',
        unsure: 'I do not know',
      },
    },
    'dns-name': {
      title: 'Does the registry have a DNS name?',
      findOut:
        'Look at `registry_external_url`, or ask whoever runs your DNS. A name can be added for an address at any time.',
      answers: {
        yes: 'Yes',
        no: 'No, clients have to use the address',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    reissue: {
      title: 'Get a certificate with the right name',
      body: 'The name that clients use has to stand in the subjectAltName. If the failing address is GitLab’s, this concerns the GitLab host and its certificate.',
    },
    'reissue-for-address': {
      title: 'Get a certificate with the IP address',
      body: 'Your own CA can issue one; public CAs hardly do. A DNS name is the better way whenever it is possible.',
    },
    'use-certified-name': {
      title: 'Use the name that the certificate carries',
      body: 'The certificate is right for the registry’s name; the clients only have to use that name.',
    },
    'serve-right-file': {
      title: 'Serve the right certificate',
      body: 'NGINX reads certificates when it starts or reloads, and for an unknown name it answers with the certificate of its default server.',
    },
    'default-certificate': {
      title: 'Give the proxy a certificate for this host',
      body: 'The request reached the proxy, which has no certificate for this name. So it showed the one it made itself.',
    },
    'correct-realm': {
      title: 'Send clients to the right GitLab address',
      body: 'The registry names the address for tokens in its first answer, and the clients follow it.',
    },
    'lost-port': {
      title: 'The answer to the upload lost its port',
      body: 'The certificate is fine. The client was sent to port 443, where another site answers.',
    },
  },
  steps: {
    look: {
      title: 'See the names in the certificate',
      body: 'They are printed under `X509v3 Subject Alternative Name`.',
    },
    request: {
      title: 'Make a request and have it signed',
      body: 'Add further names with a comma, such as `DNS:gitlab.example.com`. Nothing on the server changes yet. Send `registry.csr` to your CA, and keep `registry.key`. With Let’s Encrypt in the Linux package, the name comes from `registry_external_url` instead, and `sudo gitlab-ctl renew-le-certs` gets the certificate.',
    },
    'request-address': {
      title: 'Make a request and have it signed',
      body: 'Nothing on the server changes yet. Send `registry.csr` to your CA, and keep `registry.key`.',
    },
    install: {
      title: 'Install the new certificate and its key',
      body: 'The file starts with the server’s certificate; the intermediates follow. NGINX is tested before it reads them, because it serves GitLab’s web interface too. If a load balancer ends TLS, install both there.',
      undo: 'Put the files that end in `.before` back and reload NGINX; with Helm, apply `tls-secret-before.yaml`.',
    },
    'change-name': {
      title: 'Log in, tag and push with that name',
      body: 'Image names, `docker login`, CI/CD variables and pull secrets have to carry the same host and port. In jobs, `$CI_REGISTRY` and `$CI_REGISTRY_IMAGE` follow `registry_external_url`. The name has to resolve on every client.',
      undo: 'Use the old name again.',
    },
    'show-served': {
      title: 'See which file is served',
      body: 'Compare `server_name` with the registry’s host, and the `ssl_certificate` file with the names you saw. If the file is right, only the reload is missing.',
    },
    'set-path': {
      title: 'Name the right files',
      body: 'Without this setting the Linux package takes `/etc/gitlab/ssl/<host>.crt` and `.key`, with the host of `registry_external_url`. The older `registry_nginx[...]` still works, with a warning: use one name only.',
      undo: 'Take the setting out again.',
    },
    'set-path-before-19-2': {
      title: 'Name the right files',
      body: 'Without this setting the Linux package takes `/etc/gitlab/ssl/<host>.crt` and `.key`, with the host of `registry_external_url`.',
      undo: 'Take the setting out again.',
    },
    'set-path-elsewhere': {
      title: 'Name the right files',
      undo: 'Take the setting out again.',
    },
    'apply-path': {
      title: 'Apply it and reload',
      body: 'The reload itself interrupts nothing. With Compose the container is made anew, so all of GitLab is away until it has started.',
      undo: 'Apply it again after the setting is back as it was.',
    },
    'show-ingress': {
      title: 'See what the proxy knows about the host',
      body: 'The host has to be listed with TLS, and the Secret has to exist in the same namespace.',
    },
    'create-secret': {
      title: 'Put certificate and key into a Secret',
      undo: 'Apply `tls-secret-before.yaml`, or delete the Secret if there was none.',
    },
    'name-secret': {
      title: 'Name the Secret in the values',
      body: 'A Secret for all hosts is named by `global.ingress.tls.secretName` instead. The chart of GitLab 19 uses the Gateway API by default: there the certificate belongs to the listener of the Gateway.',
      undo: 'Take the setting out again.',
    },
    'apply-values': {
      title: 'Apply the values',
      undo: 'Apply the old values.',
    },
    'other-proxy': {
      title: 'Configure the proxy that stands in front',
      body: 'Ingress and Traefik are not part of this installation: whoever runs them adds a certificate for the registry’s host, or lets TLS pass through to GitLab’s own NGINX.',
      undo: 'Take the entry out of the proxy again.',
    },
    'set-realm': {
      title: 'Name GitLab’s public address',
      body: 'The Linux package takes `external_url` where nothing is set.',
      undo: 'Take the setting out again.',
    },
    'apply-realm': {
      title: 'Apply the configuration',
      body: 'The registry restarts, with Compose all of GitLab: pushes and pulls under way fail and can be repeated.',
      undo: 'Apply it again after the setting is back as it was.',
    },
  },
  checks: {
    names: {
      title: 'Look at the names again',
      fixed: 'The certificate carries the name that was asked for.',
      notFixed:
        'The port still presents a certificate with other names. NGINX may not have been reloaded, or another machine answers.',
    },
    login: {
      title: 'Log in again',
      fixed: 'The names fit, of the registry and of GitLab.',
      notFixed: 'A name still does not fit. See which address stands before `x509` now.',
    },
  },
  evidence: {
    'registry-other-name': 'The registry’s port presented a certificate for other names.',
    'realm-other-name':
      'The token service’s host presented a certificate for other names. The registry itself was fine.',
    'bare-other-name': 'A certificate was for other names; the line does not say where.',
    'common-name-only': 'The certificate has no subjectAltName, and programs in Go look nowhere else.',
    'bare-common-name': 'A certificate has no subjectAltName; the line does not say where.',
    'no-ip-san': 'The client used an IP address, and the certificate carries none.',
    'default-certificate': 'A proxy answered with the certificate it makes for itself.',
    'curl-other-name': 'curl got a certificate for other names.',
    'curl-common-name':
      'curl compared the common name, because there is no subjectAltName. Programs in Go refuse this.',
    'openssl-other-name': 'openssl got a certificate for other names.',
    'names-match': 'The probe got a certificate with the right name.',
    'names-mismatch': 'The probe got a certificate for other names.',
    'names-no-san': 'The probe got a certificate without subjectAltName.',
    'names-no-ip-san': 'The probe asked an IP address, and the certificate carries none.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
