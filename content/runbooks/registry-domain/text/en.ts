import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const files =
  'Order in the file: the server’s certificate, then the intermediates; if the provider sent them as a bundle of their own, append the bundle. The name has to stand in the certificate as a subject alternative name.';
const apply =
  'With the Linux package NGINX and the registry take the change over. With Compose the container is created anew and GitLab is away for some minutes. With Helm new pods start one by one.';

export default {
  title: 'Give the registry an address with TLS',
  summary:
    'Choose host, port and certificate of the registry, also behind a load balancer, and prove that clients reach it.',
  symptom:
    'You set up the registry’s address, move it to a domain of its own, put a load balancer in front, or change its certificate.',
  background: [
    'The address is part of every image name. When it changes, `docker login`, CI/CD variables written by hand, pull secrets and `FROM` lines have to follow; images themselves stay where they are. GitLab fills `CI_REGISTRY` in by itself.',
    'On GitLab’s own host the registry needs a port of its own, which must not be 5000: there the registry itself listens, and two programs cannot have one port. GitLab’s certificate serves both. On a domain of its own the registry shares 443 with GitLab, and the certificate has to carry that name; a certificate for `*.example.com` covers `registry.example.com`, not `registry.gitlab.example.com`.',
    "The Linux package looks for `/etc/gitlab/ssl/<host>.crt` and `/etc/gitlab/ssl/<host>.key`, with the registry’s host. For other names there are two settings. They, and all other settings of the registry’s NGINX, are called `registry['nginx'][...]` from GitLab 19.2 on and `registry_nginx[...]` before; the old name still works, with a warning. This page writes the one that your version has.",
    'One NGINX serves GitLab and the registry. A missing file, a key of another certificate or a port in use keeps it from starting, and GitLab’s pages go down with the registry. So the files are checked before they are used.',
    'Open the port of `registry_external_url` in the firewall, not one that a default or an old guide names. For 443 and 80 GitLab writes no port into `gitlab.yml`; that is on purpose, because a port in the image name would be another registry to Docker.',
    'Where TLS ends in front of GitLab, the address stays `https://`. Otherwise clients are sent to `http://` in the middle of a push: see [[push-retry-forwarded-headers]].',
  ],
  questions: {
    front: {
      title: 'What do clients connect to?',
      help: 'A balancer that passes TCP through untouched counts as GitLab’s own NGINX: TLS ends behind it.',
      answers: {
        gitlab: 'GitLab’s own NGINX, the chart’s Ingress, or an NGINX of mine on that host',
        'balancer-https': 'A load balancer that speaks HTTPS to GitLab, such as an AWS ALB on 80 and 443',
        'balancer-plain': 'A load balancer or proxy that ends TLS and speaks plain HTTP to GitLab',
        unsure: 'I do not know',
      },
    },
    name: {
      title: 'Which host name shall the registry have?',
      help: 'GitLab’s host needs a port in every image name and an open port. A name of its own needs a DNS record and a certificate, and works where only 443 is open. The chart always needs a name of its own.',
      answers: {
        same: 'GitLab’s host, with a port of its own',
        own: 'A name of its own',
        unsure: 'I do not know',
      },
    },
    certificate: {
      title: 'Where does the certificate come from?',
      help: 'The built-in integration exists in the Linux package and its containers, and needs a host that the internet reaches on port 80. With the chart cert-manager takes its place.',
      answers: {
        'lets-encrypt': 'Let’s Encrypt, by the built-in integration or cert-manager',
        files: 'Files for this name, from a public or private CA',
        wildcard: 'A wildcard certificate, or files with other names',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'same-host': {
      title: 'GitLab’s host with a port of its own',
      body: 'Image names begin with `gitlab.example.com:5050/`. No DNS record and no further certificate are needed. The chart cannot do this, because an Ingress has no other port: give it a name of its own.',
    },
    'own-files': {
      title: 'A name of its own, with its certificate',
      body: 'Image names begin with `registry.example.com/`, without a port. For a private CA every client has to trust it as well: see [[x509-unknown-authority]].',
    },
    'own-wildcard': {
      title: 'A name of its own, with a wildcard certificate',
      body: 'The files do not have the registry’s host in their names, so NGINX is told both. One step below checks that the certificate really covers the name.',
    },
    'own-lets-encrypt': {
      title: 'A name of its own, with Let’s Encrypt',
      body: 'The integration adds the registry’s host to GitLab’s certificate as soon as the address is set, and renews both. The name has to lead to this host first.',
    },
    'balancer-https': {
      title: 'Behind a load balancer on 80 and 443 only',
      body: 'Clients use 443 of the balancer. GitLab’s NGINX listens for the registry on a port of its own, such as 5678, because 443 there belongs to GitLab. Both sides of the balancer speak TLS.',
    },
    'balancer-plain': {
      title: 'TLS ends in front of GitLab',
      body: 'The balancer has the certificate. Between it and GitLab everything is readable, tokens included: keep that way inside a network of your own.',
    },
  },
  steps: {
    'see-address': {
      title: 'See the address that is set now',
      body: 'Note it: it is what clients use until now, and the way back.',
    },
    'see-port': {
      title: 'See that the new port is free',
      body: '`public listener: none` is right for a new port. Choose another one if something listens there already, and never 5000.',
    },
    resolve: {
      title: 'See that the name leads to the right address',
      body: '`name lookup: found` with the address of the host, or of the load balancer. Create the DNS record first if it is missing. Inside the company it may have to lead to an internal address.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'certificate-of-gitlab': {
      title: 'See that the certificate is where NGINX looks',
      body: 'For `https://gitlab.example.com:5050` these are `/etc/gitlab/ssl/gitlab.example.com.crt` and `/etc/gitlab/ssl/gitlab.example.com.key`: GitLab’s own. The port is not part of the names.',
    },
    'check-files': {
      title: 'Check certificate, key and name',
      body: `\`certificate files: fit\` is right; anything else stops here. ${files}`,
    },
    'place-files': {
      title: 'Put certificate and key in place',
      body: 'Mode `600`. For the Linux package the registry’s host is the name of the files.',
      undo: 'Delete both files, or put back those ending in `~`. With Helm delete the Secret.',
    },
    'place-wildcard': {
      title: 'Put certificate and key in place',
      body: 'Under any name: only the certificate has to cover the registry’s host.',
      undo: 'Delete both files, or put back those ending in `~`. With Helm delete the Secret.',
    },
    'name-certificate-elsewhere': {
      title: 'Only if the files have other names: name them',
      body: 'Leave it out if GitLab’s files have their usual names.',
      undo: 'Remove both lines and apply the configuration.',
    },
    'name-certificate': {
      title: 'Name both files',
      body: 'Both settings, always as a pair, with the paths where the files lie; in a container these are its own paths. If a file is missing there, NGINX does not start.',
      undo: 'Remove both lines and apply the configuration.',
    },
    'set-address': {
      title: 'Set the address',
      body: 'One line, with `https://`, without a path. The port belongs to it unless it is 443.',
      undo: 'Write the old address again and apply the configuration.',
    },
    'chart-own-name': {
      title: 'With the chart: use a name of its own',
      body: 'Set its host, and the Secret with its certificate.',
      undo: 'Take the lines out again.',
    },
    'chart-address': {
      title: 'Set host and certificate',
      body: 'Merge it into your values; with the Operator it stands below `spec.chart.values`. The name has no port. What stands below `ingress` counts for an Ingress only, not for Gateway API.',
      undo: 'Take the lines out again.',
    },
    'chart-issuer': {
      title: 'Set the host, and leave the certificate to cert-manager',
      body: 'Take over the host, and leave `secretName` out where cert-manager issues the certificates of your chart.',
      undo: 'Take the lines out again.',
    },
    'chart-behind-balancer': {
      title: 'Set the host that the balancer passes on',
      body: 'The Ingress takes the registry’s host on its own port; it needs the `Host` header unchanged. Leave the lines below `ingress` out if TLS ends at the balancer.',
      undo: 'Take the lines out again.',
    },
    publish: {
      title: 'Publish the port of the container',
      body: 'The port that the clients or the balancer connect to. Leave it out for 443, which is published already. Without it they get `connection refused`.',
      undo: 'Remove the line and create the container again.',
    },
    'public-address': {
      title: 'Tell GitLab the public address',
      body: 'What users see and what CI jobs are given. GitLab needs no port for 443.',
      undo: 'Write the old values again and restart GitLab.',
    },
    'certificate-of-your-own-client': {
      title: 'Let your ACME client issue the certificate',
      body: 'A self-compiled GitLab has no integration: use the client that your NGINX has already, and name its files in the next step.',
      undo: 'Remove the certificate with the same client.',
    },
    'nginx-block': {
      title: 'Give NGINX a server for the registry',
      body: 'Keep `$http_host`: `$host` loses the port. Behind a balancer the port is the one that the balancer connects to.',
      undo: 'Remove the file and reload NGINX.',
    },
    'source-plain': {
      title: 'Let NGINX listen in plain HTTP for the balancer',
      body: 'Put it into a server block with `listen 5050;` and the registry’s `server_name`, without certificates. `X-Forwarded-Proto https` stays: it is what clients use.',
      undo: 'Remove the block and reload NGINX.',
    },
    'reload-nginx': {
      title: 'Test and reload NGINX',
      body: 'It reloads only if the test succeeds.',
      undo: 'Reload again after the file is back as it was.',
    },
    'restart-gitlab': {
      title: 'Restart GitLab',
      body: 'GitLab is away for a minute or two.',
      undo: 'Restart again after `gitlab.yml` is back as it was.',
    },
    'listen-https': {
      title: 'Let NGINX listen for the balancer',
      body: 'The address has no port: it is the balancer’s. Do not choose 443 or 5000 as the inner port. The redirect answers plain HTTP on port 80.',
      undo: 'Remove the lines and apply the configuration.',
    },
    'listen-plain': {
      title: 'Let NGINX listen in plain HTTP, and keep the address https',
      body: 'The address is what clients use. Choose the port that the balancer connects to; 80 works as well, because NGINX tells the registry apart by its name.',
      undo: 'Remove the lines and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration',
      body: apply,
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'see-nginx': {
      title: 'See that NGINX accepts it',
      body: '`test is successful` is right. `cannot load certificate`: the file is not there, or is no certificate. `key values mismatch`: the key belongs to another one. `Address already in use`: another program has the port. `a duplicate listen`: two server blocks take the same port with different options.',
    },
    'open-port': {
      title: 'Open the port',
      body: 'The one in the address, in the firewall and in the cloud’s rules, for clients, runners and nodes.',
      undo: 'Remove the rule.',
    },
    'target-https': {
      title: 'Set up listener and target of the balancer',
      body: 'A listener on 443 with the registry’s certificate, and a target group that speaks HTTPS to the inner port. Health check: path `/v2/`, and `200,401` as good answers, because 401 is the healthy one. Allow the inner port from the balancer alone. Raise its idle timeout for large layers.',
      undo: 'Delete listener and target group.',
    },
    'target-plain': {
      title: 'Set up listener and target of the balancer',
      body: 'A listener on 443 with the registry’s certificate, and an HTTP target on the inner port. It has to send `X-Forwarded-Proto: https`, keep `Host`, and have no limit for the size of a request. Health check: path `/v2/`, and `200,401` as good answers.',
      undo: 'Delete listener and target.',
    },
    'see-certificate': {
      title: 'See what the port presents to clients',
      body: '`registry tls: ok`, `names: match` and `chain: trusted` are right; `chain: private` for a CA of your own whose file you named. `certificates sent: 1` with a public CA means that the intermediates are missing.',
    },
  },
  checks: {
    answer: {
      title: 'Ask the registry at its new address',
      fixed:
        'The registry answers at this address, with a certificate that this client trusts, and sends clients to GitLab for a token. Log in with `docker login` and the new address.',
      notFixed:
        'Clients cannot use the address yet. `no connection`: port not open, not published, or NGINX not running. `certificate not trusted`: intermediates missing, or a private CA. `certificate for another name`: NGINX serves another file, mostly GitLab’s. `no TLS`: the listener is plain. `something else`: GitLab’s own page answers. `asks for a token over plain HTTP`: `external_url` is not `https://`. A line with `[emerg]`: mend that first.',
    },
  },
  evidence: {
    'no-certificate-file': 'NGINX cannot read a certificate file, and so does not start.',
    'key-of-another': 'The key does not belong to the certificate, so NGINX does not start.',
    'no-certificate-named': 'A server block listens with TLS and names no certificate.',
    'port-taken': 'Another program has the port already.',
    'listens-twice': 'Two server blocks take the same address and port.',
    'files-fit': 'Certificate, key and name belong together.',
    'files-key': 'The key belongs to another certificate. NGINX would not start with it.',
    'files-expired': 'The certificate has run out.',
    'files-name': 'The certificate does not carry the registry’s name as a subject alternative name.',
    'files-unreadable': 'One of the files cannot be read, or is neither certificate nor key.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
