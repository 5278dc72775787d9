import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A client does not trust the certificate it is shown',
  summary:
    'A program opened a TLS connection, and behind the certificate it was shown stands no certificate authority (CA) that this program trusts.',
  symptom:
    'Login, pull or push ends with `x509: certificate signed by unknown authority`; curl says `SSL certificate problem: unable to get local issuer certificate` or `self-signed certificate`; openssl ends with code 18, 19, 20 or 21. Often one machine works and another does not.',
  background: [
    'Every program has its own list of authorities. dockerd reads the system’s trust store when it starts, and `/etc/docker/certs.d/<host>:<port>/` at every request. containerd, podman and BuildKit have directories or settings of their own, and a daemon in a container (`docker:dind`) sees none of the host’s. So first find out which program speaks, then give that one the CA. A CA in the job container does not help a pull that the host’s daemon does.',
    'A login makes two TLS connections: to the registry (`/v2/`), then to GitLab for a token (`/jwt/auth`). The last URL before `x509` in the message is the one that failed. A trap: dockerd uses the files of the registry’s directory for the token request too. A directory named after the GitLab host is not used for it, so the file in the registry’s directory has to hold both CAs.',
    'A missing intermediate certificate reads exactly the same in Go programs. Browsers hide it, because they often know the intermediate already. The server has to send its own certificate and all intermediates; nothing on the clients needs to change then.',
    'A proxy that opens TLS to inspect it presents a certificate of its own. The message is the same again, but the issuer is the proxy’s CA, and the same client gets another issuer when it goes around the proxy.',
    'Older instructions let CI jobs use the host’s Docker socket with `privileged = false`. That works only because the host’s daemon already trusts the CA, and it gives every job root rights on the host. Handing the CA to the program is the actual fix. `insecure-registries` is none: it also permits plain HTTP and switches the check off for everybody.',
    'The certificate that signs tokens (`gitlab-registry.crt`) is self-signed too, and that is normal. It never causes this error; if the registry refuses a token, see [[token-untrusted-key]].',
  ],
  questions: {
    target: {
      title: 'Which address stands directly before `x509` in the message?',
      findOut:
        'Take the last URL of the message. If the message has none, ask the registry address first: it comes first in every login.',
      answers: {
        registry: 'The registry, with `/v2/`',
        realm: 'GitLab, with `/jwt/auth`',
        storage: 'The object storage, and the line stands in the registry’s log',
        redirect: 'The object storage, and a client says it',
        unsure: 'I cannot tell',
      },
    },
    issuer: {
      title: 'Who issued the certificate that the port presents?',
      help: 'Run this where the error appears. If the line ends in `unverified`, look at the issuer it prints: an authority of your own, a public one, or a product that inspects traffic.',
      answers: {
        private: 'Our own CA, and the chain is complete',
        self: 'The server itself: subject and issuer are the same',
        incomplete: 'A public CA, or an intermediate that the server does not send',
        proxy: 'A proxy or firewall that opens TLS',
        trusted: 'An authority that this machine trusts already',
        unsure: 'I cannot tell',
      },
    },
    program: {
      title: 'Which program prints the error?',
      findOut:
        '`Error response from daemon` is Docker. `pinging container registry` is podman, skopeo or buildah. `failed to pull and unpack image` is containerd on a Kubernetes node. `failed to solve` is BuildKit. GitLab Runner only passes on what the daemon of its host says.',
      answers: {
        docker: 'The Docker daemon',
        kubernetes: 'containerd or the kubelet of a node',
        podman: 'podman, skopeo, buildah or CRI-O',
        buildkit: 'docker build or buildx (BuildKit)',
        kaniko: 'kaniko',
        runner: 'GitLab Runner or its helper, about GitLab itself',
        other: 'Another program that uses the system’s trust store',
        unsure: 'I do not know',
      },
    },
    'docker-where': {
      title: 'Where does the Docker daemon run?',
      findOut:
        'A job with a `docker:dind` service, or with `DOCKER_HOST` set to `tcp://docker:2376`, talks to a daemon in a container.',
      answers: {
        host: 'On the host, also when GitLab Runner pulls the images of jobs',
        dind: 'In a service container of the CI job',
        unsure: 'I do not know',
      },
    },
    'realm-client': {
      title: 'Which program asks GitLab for the token?',
      findOut:
        'It is the program that prints the error. `docker build` counts as another program: BuildKit asks for the token with the system’s trust store.',
      answers: {
        docker: 'The Docker daemon (login, pull, push)',
        other: 'Another one: BuildKit, containerd, podman, skopeo…',
        unsure: 'I do not know',
      },
    },
    redirect: {
      title: 'Should clients go to the object storage themselves?',
      findOut:
        'By default the registry sends clients to the storage for every blob. That only makes sense where all clients reach it and trust it.',
      answers: {
        off: 'No, the registry may pass everything on',
        trust: 'Yes, so they have to trust its certificate',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'trust-docker': {
      title: 'Give the Docker daemon the CA',
      body: 'On every host whose daemon talks to the registry, the runners included. The daemon reads the directory at each request and needs no restart.',
    },
    'trust-dind': {
      title: 'Mount the CA into the dind service',
      body: 'The daemon that fails runs in a container of the job. It reads the same directory as any other daemon, but only in its own file system.',
    },
    'trust-containerd': {
      title: 'Give containerd the CA on every node',
      body: 'The node pulls, not the pod: a CA in the image or in a Secret of the namespace is never looked at.',
    },
    'trust-podman': {
      title: 'Put the CA into the containers directory',
      body: 'podman, skopeo, buildah and CRI-O read the same directory.',
    },
    'trust-buildkit': {
      title: 'Give the builder the CA, and the system too',
      body: 'The builder needs the CA for the registry. The token is fetched with the system’s trust store, not with the Docker directory, which is why a pull can work while a build fails.',
    },
    'trust-kaniko': {
      title: 'Name the CA when kaniko starts',
      body: 'kaniko runs in the job container and takes the file by option, for each registry.',
    },
    'trust-runner': {
      title: 'Give GitLab Runner the CA of GitLab',
      body: 'This covers registration, cloning and artifacts. Image pulls are not covered: the container runtime of the runner’s host does those.',
    },
    'trust-system': {
      title: 'Put the CA into the system’s trust store',
      body: 'All programs without a setting of their own read it, most of them once, when they start.',
    },
    'send-chain': {
      title: 'Let the server send the intermediates',
      body: 'The issuer of the server’s certificate is not among what it sends. Fix it once on the server, instead of on every client.',
    },
    'proxy-opens-tls': {
      title: 'A proxy stands in between',
      body: 'Best is to let registry traffic go around it. Where that is not allowed, the clients have to trust the proxy’s CA.',
    },
    'stale-store': {
      title: 'The machine trusts the CA, but the program has not loaded it yet',
      body: 'The Docker daemon loads the system’s trust store when it starts. A CA that was added later counts only after a restart.',
    },
    'realm-docker': {
      title: 'Add GitLab’s CA to the registry’s file',
      body: 'The daemon uses the directory of the registry for the token request too. One file may hold several certificates.',
    },
    'realm-system': {
      title: 'Let the machine trust GitLab’s certificate',
      body: 'The registry is trusted already; the token request goes to another host, with another certificate.',
    },
    'storage-trust': {
      title: 'Give the registry the CA of the object storage',
      body: 'Here the registry is the client. What your users’ machines trust plays no part.',
    },
    'redirect-off': {
      title: 'Let the registry pass the blobs on',
      body: 'Clients then need to trust and reach the registry only. All bytes pass through the registry and NGINX, so they need the bandwidth.',
    },
    'redirect-trust': {
      title: 'Let the clients trust the storage’s certificate',
      body: 'Every client that pulls needs this CA, besides the registry’s.',
    },
  },
  steps: {
    'get-ca': {
      title: 'Get the CA certificate and try it',
      body: 'Take it from whoever runs the CA, not from the connection you do not trust yet. If the server’s certificate is self-signed, that certificate itself takes the CA’s place. The command reads the file and must end in `registry certificate chain: private`. If it ends in `unverified`, the file is the wrong one, or an intermediate is missing on the server.',
    },
    'get-realm-ca': {
      title: 'Get the CA of the GitLab host and try it',
      body: 'Enter the GitLab host, not the registry. If the line ends in `unverified` although the file is right, GitLab’s server does not send its intermediates: fix that there first.',
    },
    'get-storage-ca': {
      title: 'Get the CA certificate of the object storage',
      body: 'Take it from whoever runs the storage. Copy it to the machine on which the next step runs, as `/tmp/storage-ca.crt` for instance.',
    },
    'ca-docker': {
      title: 'Put it into the directory of the registry',
      body: 'The directory’s name is the host and port exactly as in the image name; without a port where image names have none. The file name has to end in `.crt`; a `.cert` would be taken for a client certificate.',
      undo: 'Delete the file `ca.crt` there.',
    },
    'mount-dind': {
      title: 'Mount the file into job containers and services',
      body: 'Add the last entry to the `volumes` that are there already. Jobs that start after the change get the file.',
      undo: 'Take the entry out of `volumes` again.',
    },
    'containerd-directory': {
      title: 'Check that containerd reads the directory',
      body: 'Skip this and the restart if `config_path` is set already. A `hosts.toml` in the registry’s directory takes the place of plain files: name the CA with `ca = "…"` there.',
      undo: 'Take the setting out again and restart containerd.',
    },
    'ca-containerd': {
      title: 'Put the CA into the registry’s directory on the node',
      body: 'Repeat it on every node, and put it into whatever sets up new nodes. Changes inside the directory need no restart.',
      undo: 'Delete the file `ca.crt` there.',
    },
    'restart-containerd': {
      title: 'Restart containerd, if `config_path` is new',
      body: 'Run `sudo systemctl restart containerd` on one node after the other.',
      undo: 'There is nothing to undo.',
    },
    'ca-podman': {
      title: 'Put it into the directory of the registry',
      body: 'The directory’s name is the host and port of the image name. Without root rights, use `$HOME/.config/containers/certs.d`. `--tls-verify=false` is good for one try, to see that nothing else is wrong.',
      undo: 'Delete the file `ca.crt` there.',
    },
    'ca-buildkit': {
      title: 'Name the CA in the builder’s configuration',
      body: 'A builder in a container sees nothing of `/etc/docker/certs.d` on the host.',
      undo: 'Take the section out of the file again.',
    },
    'new-builder': {
      title: 'Create a builder with this configuration',
      body: 'Its build cache starts empty. An existing builder keeps the configuration it was made with.',
      undo: 'Remove it with `docker buildx rm`.',
    },
    'ca-kaniko': {
      title: 'Add the option to the job',
      body: 'Bring the file into the job container, as a CI/CD variable of type File for instance. `--skip-tls-verify` is good for one try only.',
      undo: 'Take the option out again.',
    },
    'ca-runner': {
      title: 'Name the file in the runner’s configuration',
      body: 'Add the line to the `runners` section that is there. A file `/etc/gitlab-runner/certs/<GitLab host>.crt` does the same without a setting.',
      undo: 'Take the line out again.',
    },
    'ca-system': {
      title: 'Add the CA to the system’s trust store',
      body: 'From now on everything on this machine trusts what this CA signs.',
      undo: 'Delete the file and run the update command again.',
    },
    'restart-program': {
      title: 'Restart the program that failed',
      body: 'Go programs read the store once: for Docker `sudo systemctl restart docker`, for containerd `sudo systemctl restart containerd`. Restarting Docker stops the containers of this host.',
      undo: 'There is nothing to undo.',
    },
    'get-intermediates': {
      title: 'Get the intermediate certificates',
      body: 'Your CA offers them for download, often as a bundle or chain file. Put the one that signed your certificate first, then the one that signed that; the root may be left out.',
    },
    'install-chain': {
      title: 'Install the certificate followed by its intermediates',
      body: 'NGINX is tested before it reads the new file: the same NGINX serves GitLab’s web interface. With Helm the Secret is the one named by `registry.ingress.tls.secretName` or `global.ingress.tls.secretName`. If a load balancer ends TLS, install the chain there.',
      undo: 'Put the file that ends in `.before` back and reload NGINX; with Helm, apply `tls-secret-before.yaml`.',
    },
    'compare-issuers': {
      title: 'Compare the issuers',
      body: 'The command goes directly, without a proxy. If it prints another issuer than the failing client sees, or ends in `trusted`, the proxy made the other certificate.',
    },
    'bypass-proxy': {
      title: 'Take registry and GitLab out of the proxy',
      body: 'Merge this into the file that is there (Docker 23.0 and newer). Older versions take `NO_PROXY` from a systemd drop-in for `docker.service`. Setting it in the shell of `docker push` does nothing: the daemon makes the connection.',
      undo: 'Take the entries out again and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart the Docker daemon',
      body: 'Containers on this host are stopped by it.',
      undo: 'There is nothing to undo.',
    },
    'ca-proxy': {
      title: 'Only if it must stay: trust the proxy’s CA',
      body: 'Use the proxy’s CA file here, then restart Docker once more. Whoever holds the proxy can then read the credentials and images that pass.',
      undo: 'Delete the file and run the update command again.',
    },
    'append-realm-ca': {
      title: 'Append GitLab’s CA to the file',
      body: 'The last line counts the certificates in the file: with two CAs it prints 2.',
      undo: 'Take the appended certificate out of the file again.',
    },
    'ca-registry': {
      title: 'Let the registry trust the CA',
      body: 'With the Linux package, `reconfigure` links the file into the directory that the registry’s `SSL_CERT_DIR` names. Pushes and pulls under way fail and can be repeated. With Helm this makes the Secret, and the next two steps use it.',
      undo: 'Delete the file or the Secret and apply the configuration again.',
    },
    'ca-values': {
      title: 'Name the Secret in the values',
      body: 'Add the entry to the list that may be there already.',
      undo: 'Take the entry out again.',
    },
    'apply-values': {
      title: 'Apply the values',
      undo: 'Apply the old values.',
    },
    'disable-redirect': {
      title: 'Turn the redirect off',
      body: "With the Linux package, add the key to the `registry['env']` you may have already.",
      undo: 'Take the setting out again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts, with Compose all of GitLab: pushes and pulls under way fail and can be repeated.',
      undo: 'Apply it again after the setting is back as it was.',
    },
  },
  checks: {
    login: {
      title: 'Log in again',
      fixed: 'Both connections were trusted, to the registry and to GitLab.',
      notFixed:
        'A certificate is still refused. See which address stands before `x509` now: it may have become the other one.',
    },
    'podman-login': {
      title: 'Log in again',
      fixed: 'Both connections were trusted, to the registry and to GitLab.',
      notFixed: 'A certificate is still refused. See which address stands before `x509` now.',
    },
    'node-pull': {
      title: 'Pull an image on the node',
      fixed: 'The node trusts the registry. Pods that wait with `ImagePullBackOff` try again by themselves.',
      notFixed: 'The node still refuses. Check that the directory’s name is the host and port of the image name.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The image came from the storage: its certificate is trusted, or no longer in the way.',
      notFixed:
        'The storage’s certificate is still refused. Look for `x509` in the registry’s log as well as in the client’s message.',
    },
    'ca-file': {
      title: 'Try the chain with the CA file',
      fixed: 'The file verifies what the server sends. Run the job, build or login again.',
      notFixed:
        'The chain does not verify with this file: it is the wrong CA, or the server sends too few certificates.',
    },
    system: {
      title: 'Look at the chain again',
      fixed: 'This machine trusts the certificate. Programs that run already need their restart.',
      notFixed:
        'The system’s store does not verify the chain yet. `private` means that the CA file is right and not installed.',
    },
  },
  evidence: {
    'untrusted-storage': 'The registry refused the certificate of the object storage. Here the registry is the client.',
    'untrusted-registry': 'A client refused the certificate of the registry: no trusted CA stands behind it.',
    'untrusted-realm': 'A client refused the certificate of the token service. The registry itself was fine.',
    'untrusted-redirect':
      'The registry sent the client on to the object storage, and the client refused that certificate.',
    'untrusted-configuration':
      'Docker got the manifest, but refused the certificate of the address that the image’s configuration was to come from.',
    'untrusted-bare': 'A certificate was refused; the line does not say whose.',
    'curl-untrusted': 'curl found no trusted CA behind the certificate.',
    'openssl-untrusted': 'openssl could not verify the chain with the authorities it was given.',
    'openssl-self-signed': 'The server’s certificate is signed by itself.',
    'proxy-issuer': 'The issuer is a product that opens TLS to inspect it, not the CA of the server.',
    'through-proxy': 'The request went through a proxy: compare the issuer with the one seen without it.',
    'client-alert-unknown-ca': 'A client broke off the handshake because it does not know the CA.',
    'client-alert-bad-certificate':
      'A client broke off the handshake because of the certificate. Go programs say this for authority, names and dates alike.',
    'chain-trusted': 'The probe verified the chain with the system’s trust store.',
    'chain-private': 'The probe verified the chain with the CA file, but not with the system’s trust store.',
    'chain-self-signed': 'The probe got a self-signed certificate that nothing on this machine trusts.',
    'chain-unverified':
      'The probe could not verify the chain, neither with the system’s trust store nor with the CA file.',
    'said-by-docker': 'The Docker daemon made the connection.',
    'said-by-podman': 'podman or buildah made the connection.',
    'said-by-skopeo': 'skopeo made the connection.',
    'said-by-containerd': 'containerd made the connection.',
    'said-by-buildkit': 'BuildKit made the connection.',
    pulled: 'An image was pulled.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
