import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'No connection to the registry',
  summary: 'The client finds the address, but no connection to its port comes about.',
  symptom:
    'Login, push and pull end with `connection refused`, `i/o timeout`, `no route to host`, `TLS handshake timeout` or `context deadline exceeded`. No log of the registry or of NGINX shows the request.',
  background: [
    'The words tell how far the client came. `connection refused`: the host answered that nothing listens on this port, or a firewall answered so in its name. `i/o timeout`: packets disappear, which is how most firewalls and cloud security groups refuse. `no route to host`: a router or a host firewall says that this way is closed. `TLS handshake timeout`: the port is open, but what follows does not get through.',
    'The URL in the message tells where it wanted to go. With `/v2/` it is the registry. With `/jwt/auth` it is GitLab: every client has to reach GitLab as well, at the address that the registry names in `token_realm`. A message about the registry that ends with a URL of GitLab is about GitLab.',
    'The daemon connects, not the `docker` command, and with Kubernetes the node does. What a shell on your own computer can reach proves nothing for them. From inside the own network, the public address often cannot be reached at all, because the router does not turn such connections around.',
    'In networks with an overlay (VPN, Docker-in-Docker on Kubernetes), packets have less room than the 1500 bytes that Docker assumes. Small packets pass and the connection opens; the server’s certificate is too large, and the handshake hangs.',
    '`Cannot connect to the Docker daemon` is a different problem: there the command does not reach its own daemon, and the registry has no part in it.',
  ],
  questions: {
    target: {
      title: 'Which address could not be reached?',
      findOut: 'Look at the last URL in the message: `/v2/` is the registry’s, `/jwt/auth` is GitLab’s.',
      answers: { registry: 'The registry’s', realm: 'GitLab’s, where tokens come from', unsure: 'I cannot tell' },
    },
    how: {
      title: 'How does a connection to the port end?',
      help: 'Run it where the program that pulls runs: on the Docker host, or on the Kubernetes node. It opens one connection without a proxy and prints one line.',
      answers: {
        refused: 'Refused',
        timeout: 'No answer in time',
        'no-route': 'No route',
        handshake: 'It opens, but the TLS handshake does not finish',
        ipv6: 'It fails over IPv6 (an address in square brackets)',
        name: 'The name is not found',
        open: 'It succeeds',
        unsure: 'I cannot try it',
      },
    },
    listener: {
      title: 'Does anything listen on the public port?',
      help: 'Run it on the host of GitLab’s NGINX, or of your own. The public port is the one in the image name, or 443; it is not the registry’s own port 5000.',
      findOut:
        'With the Helm chart, `kubectl get services -A` lists the load balancer of the ingress controller or gateway; it needs an external address.',
      answers: { yes: 'Yes', loopback: 'Only on `127.0.0.1`', none: 'No', unsure: 'I cannot tell' },
    },
  },
  outcomes: {
    listen: {
      title: 'Let the proxy listen on the public port',
      body: 'Nothing takes connections there. Either NGINX does not run, or it has no server block for the registry, or a container does not publish the port.',
    },
    'listen-for-all': {
      title: 'Let the proxy listen on more than loopback',
      body: 'The port is open for the host itself only.',
    },
    'open-firewall': {
      title: 'Open the path to the port',
      body: 'What is between the client and the port drops or rejects the connection: a host firewall, a security group, a network policy, or a router without a way back.',
    },
    'path-mtu': {
      title: 'Make packets fit the network',
      body: 'The port opens and the handshake hangs. Most often large packets are lost on the way; a firewall that inspects TLS looks the same.',
    },
    'both-families': {
      title: 'Serve both address families, or name only one',
      body: 'The name has an IPv6 address, and the connection over IPv6 fails.',
    },
    'reach-gitlab': {
      title: 'Let clients reach GitLab’s token service',
      body: 'The registry answered and sent the client to GitLab for a token. That address must be reachable from every client, not only from the registry.',
    },
    'name-not-found': {
      title: 'The name is not found',
      body: 'There is no address to connect to yet: see [[dns-failure]].',
    },
    'answers-now': {
      title: 'The port answers from here',
      body: 'So it was down for a moment, or the program that failed connects from somewhere else or through a proxy.',
    },
  },
  steps: {
    'nginx-state': {
      title: 'See whether NGINX runs',
      body: 'A certificate that is missing or does not match its key keeps NGINX from starting, and with it the whole of GitLab: the test names the file. `Address already in use` means that the registry and NGINX want the same port.',
    },
    'configured-address': {
      title: 'See which address and port are configured',
      body: 'The port of `registry_external_url` is the public one. It must be another than the registry’s own 5000, and the same as in image names.',
    },
    'public-url': {
      title: 'Set the public address',
      body: 'With it GitLab’s NGINX gets a server block for the registry. On GitLab’s own host name it needs a port of its own, such as 5050; with a name of its own, none. In the chart the registry always has a name of its own: give it without a port, it is served on 443.',
      undo: 'Restore the former value and apply the configuration again.',
    },
    'listen-line': {
      title: 'Give your NGINX a server block for the registry',
      body: 'The name and port here must be those in image names.',
      undo: 'Remove the block and reload NGINX.',
    },
    publish: {
      title: 'Publish the port of the container',
      body: 'Without an address in front, Docker publishes it on all addresses. A `127.0.0.1:` in front of it limits it to the host itself.',
      undo: 'Remove the line and create the container again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With Docker Compose, the container is made anew, and GitLab is away for some minutes. Otherwise only NGINX reads its configuration again.',
      undo: 'Apply it again after the former values are back.',
    },
    'all-addresses': {
      title: 'Listen on all addresses',
      body: 'This opens the port to every network of the host; the firewall then decides. With Docker Compose, IPv6 must also be on in Docker itself.',
      undo: 'Restore the former value and apply the configuration again.',
    },
    'find-filter': {
      title: 'Find what filters',
      body: 'On the server: `sudo firewall-cmd --list-all`, `sudo ufw status` or `sudo nft list ruleset`. In a cloud: the security group of the server and the network’s rules. In Kubernetes: `kubectl get networkpolicies -A`. Then try the port from points closer and closer to the server, until it answers: the filter is just behind that point. If it answers from outside and not from inside your network, the router does not turn connections to its own public address around; then let the name give the internal address inside.',
    },
    'allow-port': {
      title: 'Allow the public port',
      body: 'Allow TCP to the public port of the registry from the networks of clients, runners and nodes. Do not open port 5000: it speaks plain HTTP and belongs to NGINX and GitLab alone.',
      undo: 'Remove the rule again.',
    },
    'compare-paths': {
      title: 'Compare a small and a large packet',
      body: 'On the client, `ping -M do -s 1472 registry.example.com` must pass in an ordinary network. If only smaller sizes pass, add 28 to the largest one that does: that is the MTU to set below. If all sizes pass, ask who inspects TLS on the way.',
    },
    'dind-mtu': {
      title: 'For builds with Docker-in-Docker: set the MTU',
      body: 'It must not be above that of the network the job runs in.',
      undo: 'Remove the option again.',
    },
    'docker-mtu': {
      title: 'For containers on a Docker host: set the MTU',
      body: 'Add the key to the file as it is. It holds for Docker’s default network; networks of your own have it in their option `com.docker.network.driver.mtu`.',
      undo: 'Remove the key and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart Docker',
      body: 'Containers on this host stop and come back only if their restart policy says so.',
      undo: 'There is nothing to undo.',
    },
    families: {
      title: 'Try both families',
      body: 'If the IPv6 line says `000` and IPv4 does not, only IPv6 is missing. Choose one of the next two steps.',
    },
    'aaaa-record': {
      title: 'Or remove the IPv6 address from the name',
      body: 'Delete the AAAA record if the server has no IPv6. Clients keep the old answer until its time to live is over.',
      undo: 'Create the record again.',
    },
    'realm-settings': {
      title: 'See where the registry sends clients',
      body: '`realm` must be an address at which clients reach GitLab: no internal name, no `localhost`, no port that is closed to them.',
    },
    'way-to-gitlab': {
      title: 'Open the path to GitLab',
      body: 'If the address is right, allow clients to connect to it, as for the registry: its port listens, and no firewall is in between.',
      undo: 'Remove the rule again.',
    },
    'public-realm': {
      title: 'Or name the right address',
      body: 'Enter GitLab’s public address, with its relative path if it has one. Skip this if the address is right.',
      undo: 'Restore the former value and apply the configuration again.',
    },
    'same-place': {
      title: 'Try it where the failing program runs',
      body: 'On the node, in the runner’s network, on the Docker host. Repeat it a few times if the failure comes and goes.',
    },
    'proxy-of-daemon': {
      title: 'See whether it uses a proxy',
      body: 'A proxy in the daemon’s environment is used whatever the shell says. If there is one, go on with [[proxy-interference]].',
    },
  },
  checks: {
    port: {
      title: 'Try the port again, from the client',
      fixed: 'The port takes connections and speaks TLS.',
      notFixed:
        'There is still no connection. If it now ends in another way than before, answer the second question anew.',
    },
    login: {
      title: 'Log in again',
      fixed: 'The connection stands, and the login succeeds.',
      notFixed: 'It still fails. If the message is another one now, paste it at the start.',
    },
    service: {
      title: 'Ask for a token from the client',
      fixed: 'The client reaches GitLab’s token service.',
      notFixed: 'The client still gets no answer from the token service.',
    },
  },
  evidence: {
    'registry-refused': 'The registry’s port refused the connection.',
    'registry-timeout': 'Nothing came back from the registry’s port in time.',
    'registry-no-route': 'The network says that there is no route to the registry.',
    'registry-no-handshake': 'The connection opened, but the TLS handshake did not finish.',
    'registry-ipv6': 'The connection was tried over IPv6, and failed.',
    'realm-unreached': 'The registry answered; the token service did not.',
    'bare-dial': 'A connection failed; to which service, this line does not say.',
    'no-answer-in-time': 'There was no answer in time. Whether the connection stood, this line does not say.',
    'cut-off': 'The connection was cut off before an answer.',
    'curl-no-connection': 'curl got no connection.',
    'nc-no-connection': 'The port could not be reached.',
    'port-refused': 'The port refuses connections.',
    'port-timeout': 'The port does not answer.',
    'port-no-route': 'There is no route to the port.',
    'port-no-handshake': 'The port opens, but does not finish a TLS handshake.',
    'port-open': 'The port takes connections.',
    'listener-public': 'Something listens on the public port.',
    'listener-loopback': 'The public port is open on loopback only.',
    'listener-none': 'Nothing listens on the public port.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
