import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The name of a server is not found',
  summary: 'The program that speaks cannot turn a host name into an address.',
  symptom:
    'Messages hold `dial tcp: lookup NAME on SERVER:53:` and end with `no such host`, `server misbehaving` or `i/o timeout`. A browser on another computer opens the same name.',
  background: [
    'The message names everything that matters: who was looked up, and which server was asked. `no such host`: the server answered, and knows no such name. `server misbehaving`: it answered with an error, or refused. `i/o timeout` or `connection refused` behind `read udp`: the server itself was not reached.',
    'The address of the server says who asked. `127.0.0.53` is systemd-resolved on the host, `127.0.0.11` Docker’s own resolver inside a container, and an address such as `10.96.0.10` that of a Kubernetes cluster. A name that the host finds can be unknown to a container on it, and the other way round.',
    'The daemon or the node looks the name up, not the shell in which `docker` is typed, and each asks its own servers. A change of `/etc/resolv.conf` or of a VPN reaches a running daemon late, or not at all.',
    'Behind a corporate proxy, machines often cannot look up outside names at all: the proxy does that for them. `no such host` then means that the daemon does not use the proxy.',
    'Three names take part in a pull: the registry’s, that of GitLab in `token_realm`, and, if downloads are redirected, that of the object storage. The registry needs the last one as well.',
  ],
  questions: {
    target: {
      title: 'Which name was not found?',
      findOut:
        'Look at the last URL in the message, before `dial tcp: lookup`: `/v2/` belongs to the registry, `/jwt/auth` to GitLab. In the registry’s own log it is the object storage.',
      answers: {
        registry: 'The registry’s',
        realm: 'GitLab’s, where tokens come from',
        storage: 'The object storage’s, looked up by the registry',
        unsure: 'I cannot tell',
      },
    },
    'host-finds': {
      title: 'Does the host find the name?',
      help: 'Run it on the host of the failing program: the Docker host, the Kubernetes node, the runner’s host. It also shows which servers the host asks.',
      answers: { found: 'Yes', none: 'No', unsure: 'I cannot try it' },
    },
    where: {
      title: 'Where does the failing program run?',
      findOut:
        'If the server in the message is `127.0.0.11`, or the message comes from a CI/CD job that uses kaniko, Podman, Skopeo or Docker-in-Docker, it is a container.',
      answers: {
        daemon: 'On the host: `dockerd`, containerd, Podman',
        container: 'In a container',
        unsure: 'I do not know',
      },
    },
    answer: {
      title: 'What did the DNS server answer?',
      findOut: 'Read the end of the message.',
      answers: {
        'no-such-host': '`no such host`',
        'server-failed': '`server misbehaving`',
        silent: '`i/o timeout`, or `connection refused` behind `read udp`',
        unsure: 'I cannot tell',
      },
    },
    exists: {
      title: 'Does the name exist anywhere?',
      findOut: 'Look it up on a computer that reaches the registry, and ask whoever runs your DNS.',
      answers: {
        wrong: 'It is misspelt, or an old name',
        elsewhere: 'Yes, but this host asks another server',
        nowhere: 'No, nobody has entered it yet',
        proxy: 'This host finds no outside name; it gets out through a proxy',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'right-name': {
      title: 'Use the right name',
      body: 'Compare the name in the image with the one that is configured. A leftover of an example, a missing domain or an old host name is the most common cause.',
    },
    'right-server': {
      title: 'Ask the server that knows the name',
      body: 'The name is in a DNS server which this host does not ask, usually an internal one.',
    },
    'create-record': {
      title: 'Enter the name into DNS',
      body: 'The registry has a name of its own, and DNS needs it like any other.',
    },
    'mend-server': {
      title: 'Fix the DNS server, or the path to it',
      body: 'The server did not answer, or answered with an error. Other names probably fail as well.',
    },
    'restart-puller': {
      title: 'Let the daemon see the new DNS settings',
      body: 'The host finds the name and the daemon does not: it was started before the settings changed.',
    },
    'container-dns': {
      title: 'Give containers the right DNS server',
      body: 'Inside a container, Docker answers, and passes on to the servers it was given. Those of the host do not always reach it.',
    },
    'realm-name': {
      title: 'Name GitLab so that clients find it',
      body: 'The registry sends clients to a name that only the servers know. It has to be GitLab’s public name.',
    },
    'storage-name': {
      title: 'Let the registry find its object storage',
      body: 'The registry cannot look up the endpoint of its store, so every request that needs data ends with an error.',
    },
    'needs-proxy': {
      title: 'The daemon does not use the proxy',
      body: 'Outside names are the proxy’s business: see [[proxy-interference]].',
    },
  },
  steps: {
    'configured-address': {
      title: 'See which name is configured',
      body: 'This is the name that belongs in image names, with its port.',
    },
    'ask-server': {
      title: 'Ask a DNS server directly',
      body: 'First the server named in the message, then the one that should know. `NXDOMAIN` means no such name; `SERVFAIL` and `REFUSED` are what Docker calls `server misbehaving`; no answer within three seconds is a server that is not reached.',
    },
    'use-right-name': {
      title: 'Correct the name',
      body: 'Correct it in image names, CI/CD variables, pull secrets and saved logins. In jobs, `$CI_REGISTRY` and `$CI_REGISTRY_IMAGE` always hold the configured name.',
      undo: 'Put the former name back.',
    },
    'use-right-server': {
      title: 'Ask the right server on this host',
      body: 'Enter the server where the host’s network settings come from: netplan, NetworkManager, DHCP, or `resolvectl dns`. A change made in `/etc/resolv.conf` alone is often overwritten. Restart Docker or containerd afterwards.',
      undo: 'Restore the former servers.',
    },
    'add-record': {
      title: 'Create the record',
      body: 'An A record with the address of the proxy or load balancer in front of the registry, and an AAAA record only if it listens on IPv6. Inside and outside, the name may have different addresses.',
      undo: 'Delete the record.',
    },
    'mend-resolver': {
      title: 'Make the server answer',
      body: 'See that it runs, that port 53 (UDP and TCP) is open from this host, and that it may answer this host’s questions. In a cluster, look at the CoreDNS pods. Until then another server can be asked.',
      undo: 'Restore the former settings.',
    },
    'look-up': { title: 'Look the name up on the host once more' },
    'look-up-inside': {
      title: 'Look the name up inside',
      body: 'In the job’s script: `getent hosts registry.example.com; cat /etc/resolv.conf`.',
    },
    'docker-dns': {
      title: 'Name the DNS server for containers',
      body: 'Add the key to the file as it is. Containers that already run keep the old servers.',
      undo: 'Remove the key and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart Docker',
      body: 'Containers on this host stop and come back only if their restart policy says so. On a Kubernetes node, restart containerd instead.',
      undo: 'There is nothing to undo.',
    },
    'extra-hosts': {
      title: 'Or tell the runner the address',
      body: 'For the Docker executor, and for a name that is in no DNS. It must be changed whenever the address changes.',
      undo: 'Remove the line.',
    },
    'realm-settings': { title: 'See where the registry sends clients', body: '`realm` is what matters here.' },
    'public-realm': {
      title: 'Set GitLab’s public address',
      body: 'Enter the address that users open in a browser, with its relative path if it has one. If the address is already that one, the client’s DNS is at fault: let it ask a server that knows the name.',
      undo: 'Restore the former value and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Uploads that are under way fail and can be repeated.',
      undo: 'Apply it again after the former value is back.',
    },
    'storage-settings': {
      title: 'See which endpoint the registry uses',
      body: '`regionendpoint` is its address. Without it, the name follows from `bucket` and `region`, and a wrong region gives a name that does not exist.',
    },
    'look-up-storage': {
      title: 'Look it up where the registry runs',
      body: 'Enter the host name of the endpoint. With the Helm chart, run it on a node, or in a pod that has a shell.',
    },
    'mend-storage-name': {
      title: 'Correct the endpoint, or let the host find it',
      body: 'Correct `regionendpoint` or `region` in the storage settings. If the name is right, let the registry’s host ask a server that knows it. Without `pathstyle`, the name of the bucket stands in front of the host name, and must be in DNS as well.',
      undo: 'Restore the former value and apply the configuration again.',
    },
  },
  checks: {
    name: {
      title: 'Look the name up again',
      fixed: 'The host finds the name. Repeat what failed before.',
      notFixed: 'The host still does not find the name.',
    },
    login: {
      title: 'Log in again, where it failed',
      fixed: 'The name is found, and the login succeeds.',
      notFixed: 'It still fails. If the message is another one now, paste it at the start.',
    },
    service: {
      title: 'Ask for a token from the client',
      fixed: 'The client finds GitLab, and the token service answers.',
      notFixed: 'The client still gets no answer from the token service.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The registry reaches its storage.',
      notFixed: 'The registry still answers with an error. Its newest log line names the reason.',
    },
  },
  evidence: {
    'registry-name': 'The registry’s name could not be looked up.',
    'realm-name': 'The registry answered; the name of GitLab’s token service could not be looked up.',
    'storage-name': 'The registry could not look up the name of its object storage.',
    'bare-lookup': 'A name could not be looked up; for which service, this line does not say.',
    'curl-lookup': 'curl could not look the name up.',
    'said-no-such-host': 'The DNS server knows no such name.',
    'said-server-failed': 'The DNS server answered with an error.',
    'said-nothing': 'The DNS server did not answer.',
    'name-found': 'The host finds the name.',
    'name-not-found': 'The host does not find the name.',
    'port-without-name': 'The registry’s name is not found from here.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
