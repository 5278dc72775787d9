import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Enable the container registry',
  summary: 'Switch the registry on for your install method, with a public address, TLS and tokens of GitLab.',
  symptom:
    'Projects have no container registry in the menu, or `/jwt/auth` answers `registry not enabled`: GitLab runs, and its registry does not yet.',
  background: [
    'A registry consists of three things: the registry’s own process, which stores images and listens on an internal port, by default `127.0.0.1:5000`; a web server in front, which ends TLS on the public address; and GitLab, which issues the tokens that the registry accepts. Enabling means that all three know of each other.',
    "With the Linux package one line does it. `registry_external_url` starts the registry, switches it on in GitLab, makes GitLab’s NGINX listen on its port, and fills in the host and port shown to users, the internal address and the address for tokens. What `gitlab_rails['registry_host']` says is overwritten by it. The address needs a scheme and a full host name and no path: anything else ends `reconfigure` with an error.",
    "If GitLab got its own certificate from Let’s Encrypt by the built-in integration, the registry is already on: at GitLab’s host, port 5050. That does not happen where GitLab has a relative URL, or where `registry_external_url` or `registry['enable']` is set.",
    'The chart enables the registry by itself, with at least two pods. They need storage that they share: object storage. With the GitLab Operator, the values of this page stand below `spec.chart.values`.',
    'For a self-compiled GitLab you run the registry yourself. Its `auth` block is what protects your images: without it the registry asks nobody for a token, and everyone who reaches the port may pull and push. Older instructions name an old image, such as `v3.15.0-gitlab`; take the one that belongs to your GitLab.',
    'Plain HTTP would work too, with every client set up for it, and sends passwords and tokens in the clear. This page sets up HTTPS only. For other addresses, load balancers and certificates see [[registry-domain]].',
  ],
  questions: {
    method: {
      title: 'How is GitLab installed?',
      findOut:
        '`/etc/gitlab/gitlab.rb` on the host: Linux package. A container of `gitlab/gitlab-ce` or `gitlab/gitlab-ee`: Docker. `helm list -A` shows `gitlab`: chart. `/home/git/gitlab`: self-compiled.',
      answers: {
        linux: 'With the Linux package',
        compose: 'With Docker or Docker Compose',
        helm: 'With the Helm chart or the Operator',
        source: 'Self-compiled',
        unsure: 'I do not know',
      },
    },
    address: {
      title: 'Which address shall the registry have?',
      help: 'A port of its own at GitLab’s host needs no DNS record and no further certificate; the port has to be open to all clients. A domain of its own works on 443, where only that port is open.',
      answers: {
        'lets-encrypt':
          'GitLab’s host, port 5050: GitLab has its certificate from the built-in Let’s Encrypt integration',
        port: 'GitLab’s host with a port, and GitLab’s certificate',
        domain: 'A domain of its own',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'by-itself': {
      title: 'It is on already: make it reachable',
      body: 'The integration switched the registry on at port 5050 of GitLab’s host and keeps its certificate up to date. What is left is the port: published by the container, open in the firewall.',
    },
    'port-of-gitlab': {
      title: 'GitLab’s host with a port of its own',
      body: 'The port must not be the one that the registry itself listens on, 5000. 5050 is customary.',
    },
    'own-domain': {
      title: 'A domain of its own',
      body: 'The registry listens on 443 beside GitLab, told apart by its name. With the built-in Let’s Encrypt integration leave the two certificate steps out: it adds the name to GitLab’s certificate.',
    },
    chart: {
      title: 'With the Helm chart',
      body: 'The registry is on unless it was turned off. It needs storage that all its pods share, a host name and a certificate for it. With the Operator, put the same values below `spec.chart.values` and apply the resource with `kubectl apply`.',
    },
    'self-compiled': {
      title: 'Self-compiled: registry, GitLab and NGINX',
      body: 'Four places have to agree: the registry’s `config.yml`, GitLab’s `gitlab.yml`, the key pair and your NGINX. Never leave out the `auth` block: without it anyone can pull.',
    },
  },
  steps: {
    'see-address': {
      title: 'See what is configured now',
      body: 'If `registry_external_url` stands there already, the registry is enabled; the problem is another one.',
    },
    'see-port': {
      title: 'See that the public port is free',
      body: '`public listener: none` is right here. Another program on that port keeps NGINX from starting, and GitLab’s pages with it.',
    },
    'remove-settings': {
      title: 'Take out what keeps it from happening',
      body: "Remove `registry['enable']` and `registry_external_url` from `gitlab.rb` if they are set, for example to switch the registry off. Nothing has to be added.",
      undo: 'Put the lines back and apply the configuration.',
    },
    name: {
      title: 'See that the name leads to GitLab’s host',
      body: 'The command must print `name lookup: found`, with the address of the host or of the load balancer in front. If not, create the DNS record first.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'certificate-of-gitlab': {
      title: 'See that GitLab’s certificate is where NGINX looks',
      body: 'With `https://gitlab.example.com:5050` these are `/etc/gitlab/ssl/gitlab.example.com.crt` and `/etc/gitlab/ssl/gitlab.example.com.key`, the files that GitLab uses as well. If yours lie elsewhere, see [[registry-domain]] for the two settings that name them. Without them NGINX does not start.',
    },
    'check-certificate': {
      title: 'Check the certificate before it is used',
      body: '`certificate files: fit` is right. Order in the file: the server’s certificate first, then the intermediates of your CA; so more than one certificate in it is normal.',
    },
    'place-certificate': {
      title: 'Put certificate and key in place',
      body: 'Mode `600`. The Linux package finds them by name: the registry’s host, with `.crt` and `.key`.',
      undo: 'Delete both files, or put back those ending in `~`. With Helm delete the Secret.',
    },
    'set-address': {
      title: 'Set the public address',
      body: 'Add this one line. In a container keep each key in one place only: in the variable or in the mounted `gitlab.rb`. A domain of its own needs no port.',
      undo: 'Remove the line and apply the configuration. Images already pushed stay where they are.',
    },
    publish: {
      title: 'Publish the port of the container',
      body: 'Without it clients get `connection refused`. Leave it out if the address has no port: 443 is published already.',
      undo: 'Remove the line and create the container again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With the Linux package NGINX reloads and the registry starts; the directory `/var/opt/gitlab/gitlab-rails/shared/registry` is created. With Compose the container is created anew and GitLab is away for some minutes. An error about the external URL means that the address lacks its scheme, or has a path.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'see-nginx': {
      title: 'See that NGINX accepts the configuration',
      body: '`syntax is ok` and `test is successful` are right. `cannot load certificate` or `key values mismatch`: see the certificate steps. `Address already in use`: the registry or another program has the port.',
    },
    'see-state': {
      title: 'See that the registry stays up',
      body: '`registry state: up` is right. `restarting` means that it stops again and again: read its log, and see [[registry-crash-loop]].',
    },
    'open-port': {
      title: 'Open the public port',
      body: 'In the firewall and in the cloud’s rules, for all clients, runners and nodes: the port of the address, such as 5050. Never open 5000: it is plain HTTP and meant for NGINX and GitLab alone.',
      undo: 'Remove the rule.',
    },
    'see-page': {
      title: 'See that GitLab reaches the registry',
      body: '`registry from GitLab: answered` is right. After that a project’s menu has “Container registry” below “Deploy”. If the entry is missing in one project, the feature is off in that project’s settings.',
    },
    'object-storage': {
      title: 'Prepare the storage',
      body: 'Create the Secret with the storage block as [[storage-s3]] describes it. Charts up to 9 bring MinIO along for a trial; from chart 10 (GitLab 19.0) on there is none, and object storage of your own is required.',
      undo: 'Delete the Secret.',
    },
    'use-storage': {
      title: 'Make the chart use the Secret',
      body: 'Merge it into your values. `key` is the name of the entry in the Secret.',
      undo: 'Take the lines out again.',
    },
    'one-replica': {
      title: 'Only with the filesystem driver: one pod',
      body: 'Two pods would not see each other’s uploads. Leave it out with object storage.',
      undo: 'Take the lines out again.',
    },
    'chart-address': {
      title: 'Set host name and certificate',
      body: 'The name has no port. If cert-manager issues the certificates, leave `secretName` out. What stands below `ingress` counts for an Ingress only, not for Gateway API, which chart 10 uses by default.',
      undo: 'Take the lines out again.',
    },
    'switch-on': {
      title: 'Switch it on, where it was off',
      body: 'Both keys are `true` by default. Leave them out if your values do not name them.',
      undo: 'Take the lines out again.',
    },
    'key-pair': {
      title: 'Create the key pair for tokens',
      body: 'GitLab signs with the key, the registry checks with the certificate. It has nothing to do with TLS. An existing pair is kept.',
      undo: 'Delete both files, if no registry uses them.',
    },
    'upload-secret': {
      title: 'Make an upload secret',
      body: 'The registry signs the state of uploads with it. Put the printed value into the configuration of the next step; it must not change while uploads run.',
    },
    'registry-config': {
      title: 'Write the registry’s configuration',
      body: 'Replace the placeholder in the file. The issuer has to be the same as in `gitlab.yml`. The `auth` block is not optional: without it everybody can pull and push.',
      undo: 'Stop the registry and delete the file.',
    },
    'run-registry': {
      title: 'Run the registry',
      body: 'Take the version of your GitLab: `v4.41.0-gitlab` for 19.3, `v4.40.2-gitlab` for 19.2, `v4.39.0-gitlab` for 18.11, `v4.38.0-gitlab` for 18.10. The log must show `listening on`. No init script comes with it: the container restarts by itself, and so has to be replaced by hand with every upgrade of GitLab.',
      undo: 'Run `docker rm -f registry`. The images stay in the directory.',
    },
    'gitlab-yml': {
      title: 'Tell GitLab of the registry',
      body: 'Merge it into the block that is there. `host` and `port` are what users see; `path` is the directory of the registry’s configuration, readable for GitLab as well.',
      undo: 'Set `enabled: false` and restart GitLab.',
    },
    'nginx-block': {
      title: 'Give NGINX a server for the registry',
      body: 'The headers matter: with `$host` instead of `$http_host` pushes break on any port but 443. GitLab’s sources hold a sample as well: `lib/support/nginx/registry-ssl`.',
      undo: 'Remove the file and reload NGINX.',
    },
    'reload-nginx': {
      title: 'Test and reload NGINX',
      body: 'It reloads only if the test succeeds.',
      undo: 'Reload again after the file is removed.',
    },
    'restart-both': {
      title: 'Restart GitLab',
      body: 'GitLab is away for a minute or two.',
      undo: 'Restart again after `gitlab.yml` is back as it was.',
    },
  },
  checks: {
    answer: {
      title: 'Ask the registry from a client',
      fixed:
        'The registry answers and sends clients to GitLab for a token. The `401` above it is the healthy answer. Log in with `docker login` next.',
      notFixed:
        'The registry does not answer as it should. `no connection`: port not open or not published, NGINX not running. `something else`: GitLab’s own page answers, so the address is not the registry’s. `gateway error`: NGINX runs, the registry does not. A certificate: see [[registry-domain]]. An error about the external URL: correct the address first.',
    },
  },
  evidence: {
    'address-incomplete':
      'The registry’s address lacks its scheme or its full host name, such as `https://registry.example.com`.',
    'address-scheme': 'The registry’s address must begin with `https://` or `http://`.',
    'address-path': 'The registry’s address must not have a path.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
