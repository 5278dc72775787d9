import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A forward proxy stands in the way',
  summary: 'The request is sent to a proxy on its way out, and the proxy does not let it through.',
  symptom:
    'Messages hold `proxyconnect tcp`, `Proxy Authentication Required`, or nothing but `Unauthorized`, `Forbidden` or `Service Unavailable` behind the address of the registry. With the same account, a browser on the same network works.',
  background: [
    'Programs take a proxy from their environment: `HTTPS_PROXY`, `HTTP_PROXY`, and the exceptions in `NO_PROXY`. For `docker pull` and `docker push` the daemon’s environment counts, and on Kubernetes that of the node’s containerd. Variables set in the shell where `docker` is typed change nothing: that is why instructions to export them there fail.',
    'For a TLS address the client first sends the proxy a `CONNECT`. If the proxy refuses, Go programs print only the words of its answer. So a bare `Unauthorized` behind the registry’s address is the proxy speaking: it refuses the proxy’s password, not the registry’s. The registry would say `unauthorized: authentication required`.',
    'An internal registry needs no proxy at all. Both hosts belong in `NO_PROXY`: the registry’s and GitLab’s, because tokens come from there. A port is left out, and a leading dot means a whole domain.',
    '`https://` in the value of `HTTPS_PROXY` means that the proxy itself speaks TLS. Most speak plain HTTP; then the right value begins with `http://`, although what passes through is TLS.',
    'A proxy that opens TLS connections presents a certificate of its own: clients then say `x509: certificate signed by unknown authority`. That is [[x509-unknown-authority]].',
  ],
  questions: {
    target: {
      title: 'Whose request does the proxy stop?',
      findOut:
        'A message of docker, containerd or a CI/CD job is a client’s. A line with `proxyconnect` in the registry’s own log is about its object storage.',
      answers: {
        registry: 'A client’s, to the registry',
        realm: 'A client’s, to GitLab',
        storage: 'The registry’s, to its object storage',
        unsure: 'I cannot tell',
      },
    },
    direct: {
      title: 'Does the registry answer without the proxy?',
      help: 'Run it on the host of the program that pulls. It asks the registry directly and prints one line.',
      answers: { yes: 'Yes', no: 'No', unsure: 'I cannot try it' },
    },
    puller: {
      title: 'Which program pulls or pushes?',
      help: 'It is the environment of this program that has to change.',
      answers: {
        docker: 'Docker, also for the images of CI/CD jobs',
        node: 'containerd or CRI-O on a Kubernetes node',
        job: 'A program inside a CI/CD job: kaniko, Podman, Docker-in-Docker',
        shell: 'Podman, Skopeo, Buildah or curl in a shell',
        unsure: 'I do not know',
      },
    },
    problem: {
      title: 'What does the proxy do?',
      findOut: 'Read the end of the message.',
      answers: {
        dead: 'It cannot be reached: `connection refused`, `i/o timeout`, `EOF`',
        unresolved: 'Its name is not found: `lookup`',
        scheme: 'It speaks no TLS: `first record does not look like a TLS handshake`',
        credentials: 'It wants credentials: `Proxy Authentication Required` or `Unauthorized`',
        refused: 'It refuses: `Forbidden` or `Service Unavailable`',
        certificate: 'It presents its own certificate: `x509`',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'bypass-docker': {
      title: 'Let the Docker daemon bypass the proxy',
      body: 'The registry can be reached directly, so the proxy is only in the way.',
    },
    'bypass-node': {
      title: 'Let the node’s container runtime bypass the proxy',
      body: 'Repeat this on every node that runs pods of this image, or put it into the image nodes are made from.',
    },
    'bypass-job': {
      title: 'Let CI/CD jobs bypass the proxy',
      body: 'Inside a job, the job’s environment counts. The runner’s own environment, and that of the host’s Docker, do not reach it.',
    },
    'bypass-shell': {
      title: 'Bypass the proxy in your shell',
      body: 'These programs have no daemon. The environment they are started in is all that counts.',
    },
    'registry-environment': {
      title: 'Let the registry reach its storage without the proxy',
      body: 'The registry was given a proxy, and sends requests to its own object storage there. Clients see only `500 Internal Server Error`.',
    },
    'right-proxy': {
      title: 'Correct the address of the proxy',
      body: 'The registry is reached through the proxy only, and at the configured address there is none.',
    },
    'proxy-in-http': {
      title: 'Address the proxy with `http://`',
      body: 'The scheme in the value says how to speak to the proxy, not what passes through it.',
    },
    'proxy-login': {
      title: 'Give the proxy its credentials',
      body: 'The proxy lets nobody pass without a user name and password of its own. They have nothing to do with GitLab.',
    },
    'proxy-rule': {
      title: 'Let the proxy allow the registry',
      body: 'The proxy knows the client and refuses the destination: its host, or a port other than 443.',
    },
    'proxy-certificate': {
      title: 'The proxy opens TLS connections',
      body: 'Clients have to trust its certificate authority: see [[x509-unknown-authority]].',
    },
  },
  steps: {
    'show-settings': {
      title: 'See which proxy is in use',
      body: 'The first lines are the environments of the services, then what Docker uses, then this shell. Values in lower case count as well. Passwords are hidden.',
    },
    'show-settings-in-job': {
      title: 'See which proxy the job uses',
      body: 'Add `env | grep -i _proxy` to the job’s script for one run. If the value holds a password, remove the line and the job log afterwards.',
    },
    'except-docker': {
      title: 'Exempt both hosts for the daemon',
      body: 'From Docker 23.0. Add the key to the file as it is, with the proxy that you use now; without a proxy, only `no-proxy` matters. It takes precedence over the service’s environment. Docker Desktop ignores it: there the proxy is in its own settings.',
      undo: 'Remove the entry and restart Docker.',
    },
    'except-old-docker': {
      title: 'Before Docker 23.0: exempt them in the service’s environment',
      body: 'Choose `docker`. An existing `NO_PROXY` is replaced: add its hosts to the value.',
      undo: 'Remove the file `no-proxy.conf`, then `sudo systemctl daemon-reload` and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart Docker',
      body: 'Containers on this host stop and come back only if their restart policy says so.',
      undo: 'There is nothing to undo.',
    },
    'except-service': {
      title: 'Exempt both hosts for the runtime, and restart it',
      body: 'Choose the unit that is in use. Running containers keep running. An existing `NO_PROXY` is replaced: add its hosts, and in Kubernetes the cluster’s own networks and `.svc`.',
      undo: 'Remove the file `no-proxy.conf`, then `sudo systemctl daemon-reload` and restart the unit.',
    },
    'except-job': {
      title: 'Exempt both hosts for all jobs of the runner',
      body: 'The runner reads the file again by itself. For one project, CI/CD variables of the same names do as well. kaniko needs them in its container; Docker-in-Docker needs them in its service, which gets them from here.',
      undo: 'Remove the entries.',
    },
    'except-shell': {
      title: 'Exempt both hosts in this shell',
      body: 'To keep it, write the lines into the profile of the user, or into `/etc/environment` without `export`.',
      undo: 'Close the shell, or remove the lines again.',
    },
    'except-storage': {
      title: 'Exempt the object storage for the registry',
      body: 'If the registry needs no proxy at all, remove its `HTTP_PROXY` and `HTTPS_PROXY` instead. In a container, the variables of the container do not reach the registry: its environment is `registry["env"]`. On AWS, exempt `169.254.169.254` as well, where roles get their keys.',
      undo: 'Remove the entry and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Uploads that are under way fail and can be repeated.',
      undo: 'Apply it again after the former value is back.',
    },
    address: {
      title: 'Set the right address',
      body: 'Ask your network team for it. `127.0.0.1` is right only if a proxy runs on this very host; inside a container or a virtual machine it never is.',
      undo: 'Restore the former address and restart Docker.',
    },
    'address-in-http': {
      title: 'Begin the address with `http://`',
      body: 'Do the same wherever else the variable is set: in the service’s environment, in jobs, in the shell.',
      undo: 'Restore the former address and restart Docker.',
    },
    credentials: {
      title: 'Write user name and password into the address',
      body: 'The form is `http://user:password@proxy.example.com:3128`; special characters are written as in a URL, `@` as `%40`. Everyone who can read the file can read the password: use an account made for this, and file mode `600`. Better still, have the proxy allow this host without a password.',
      undo: 'Remove the credentials and restart Docker.',
    },
    'allow-destination': {
      title: 'Have the destination allowed',
      body: 'The proxy has to allow `CONNECT` to the registry and to GitLab, with their ports: many allow only 443. With Squid these are `SSL_ports` and the access lists; the proxy’s log shows the refusal.',
      undo: 'Remove the rule again.',
    },
  },
  checks: {
    login: {
      title: 'Log in again, where it failed',
      fixed: 'The proxy is out of the way, and the login succeeds.',
      notFixed: 'It still fails. If the message is another one now, paste it at the start.',
    },
    'pull-on-node': {
      title: 'Pull an image on the node',
      fixed: 'The node pulls from the registry.',
      notFixed: 'The node still cannot pull.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The registry reaches its storage.',
      notFixed: 'The registry still answers with an error. Its newest log line names the reason.',
    },
  },
  evidence: {
    'proxy-dead': 'The client asked a proxy, and no connection to the proxy came about.',
    'proxy-unresolved': 'The name of the proxy could not be looked up.',
    'proxy-without-tls': 'The client spoke TLS to the proxy, and the proxy does not.',
    'proxy-wants-login': 'The proxy wants credentials of its own, or refused those it got.',
    'proxy-refuses': 'The proxy refused to connect to the registry.',
    'curl-proxy-login': 'The proxy wants credentials of its own, or refused those it got.',
    'curl-proxy-refuses': 'The proxy refused to connect.',
    'curl-proxy-dead': 'curl did not reach a proxy at port 3128.',
    'proxy-used': 'curl sent the request to a proxy that its environment names.',
    'tunnel-open': 'The proxy let the request through.',
    'curl-proxy-unresolved': 'The name of the proxy could not be looked up.',
    'proxy-address-https':
      'The address of the proxy begins with `https://`: right only if the proxy itself speaks TLS.',
    'storage-through-proxy': 'The registry sent a request for its storage to a proxy.',
    'direct-way': 'The registry answers without the proxy.',
    'no-direct-way': 'Without the proxy, the registry does not answer.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
