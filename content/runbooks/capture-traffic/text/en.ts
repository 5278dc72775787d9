import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Capture what a client and the registry say to each other',
  summary:
    'mitmproxy stands between a client and the registry for a few minutes and records every request; afterwards everything is removed again.',
  symptom:
    'A push or pull fails, and neither the client nor the logs show which request got which answer from whom: the registry, a proxy, or the storage behind a redirect.',
  background: [
    'HTTPS hides the requests, so the capture has to end the connection itself: mitmproxy takes it with a certificate of its own and opens another one to the registry. The client accepts that only if it trusts mitmproxy’s certificate authority. From then on, whoever holds the key of that authority can read and change everything this machine sends. That is why it comes off again as soon as you are done, and why this is not for machines that serve others.',
    'The recording holds passwords, access tokens and bearer tokens in clear text, and signed addresses that open the storage. Treat it like a password file: never attach it to a ticket, and delete it. The list of requests that the last step prints is enough for almost every question.',
    'It is the Docker daemon that talks to the registry, not the `docker` command. Setting `HTTPS_PROXY` in the shell of `docker push` therefore captures nothing. podman, skopeo, buildah and curl do it themselves, so for them the shell is the right place.',
    'Older instructions fail in three places. `mitmproxy --port` is refused: the option is `--listen-port`, in short `-p`. `docker daemon --debug` no longer exists: the program is `dockerd`, and it is stopped with `systemctl` together with `docker.socket`, not with `initctl`. And a redirect to the storage is answered with 307 and a refusal with `403 Forbidden`; texts that say 201 and `403 Unauthorized` are wrong.',
  ],
  questions: {
    need: {
      title: 'What do you have to see?',
      help: 'A capture changes this machine and records secrets. The answer to a single request can be had without it.',
      answers: {
        one: 'How one kind of request is answered',
        whole: 'All requests of a push or pull, in their order',
        unsure: 'I am not sure',
      },
    },
    client: {
      title: 'Which program fails?',
      help: 'If the failure also shows with skopeo or podman, capture there: nothing has to be restarted and nothing is trusted by the whole machine.',
      answers: {
        docker: 'Docker',
        shell: 'podman, skopeo, buildah or curl',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'one-request': {
      title: 'Ask without a capture',
      body: 'Three requests show most of what a capture would: the first answer, where an upload is sent, and where a layer is redirected to. If they do not explain the failure, come back and capture.',
    },
    docker: {
      title: 'Capture the Docker daemon',
      body: 'Docker is restarted twice, and containers on this machine stop with it unless `live-restore` is on. Use a test machine if you can.',
    },
    shell: {
      title: 'Capture programs of one shell',
      body: 'Only programs started in this shell are captured. Nothing is restarted.',
    },
  },
  steps: {
    'ask-upload': {
      title: 'See where the registry sends an upload',
      body: 'It has to be `https://` and the address that clients use.',
    },
    'ask-blob': {
      title: 'See where a layer is redirected to, and what answers there',
      body: 'A 307 leads to the object storage. A 403 there is the storage’s answer, not the registry’s: see [[s3-head-forbidden]].',
    },
    'make-ca': {
      title: 'Install mitmproxy, and let it make its certificate authority',
      body: 'Install the package `mitmproxy` of your distribution. It makes its files in `~/.mitmproxy` at the first start. Use your own account, not root.',
      undo: 'Delete `~/.mitmproxy` if you made it for this only: it holds the key of the authority.',
    },
    'trust-ca': {
      title: 'Let this machine trust it',
      body: 'On Debian and Ubuntu the command is to say `1 added, 0 removed; done.` The whole machine trusts it from now on; the last step takes it out.',
      undo: 'Remove the file and update the store, as in the last step.',
    },
    start: {
      title: 'Start the capture in a terminal of its own',
      body: 'Leave it running; each request appears as it passes. It listens on this machine only. If the registry’s certificate comes from a private authority, add `--set ssl_verify_upstream_trusted_ca=/path/to/ca.crt`; if this machine gets out only through another proxy, add `--mode upstream:http://proxy.example.com:3128`.',
      undo: 'Press Ctrl+C, and delete the recording.',
    },
    'through-docker': {
      title: 'Send the daemon through it, and restart Docker',
      body: 'A drop-in of the service sets the proxy; the restart also makes the daemon read the new certificate authority. If `/etc/docker/daemon.json` has `proxies`, take them out for this time.',
      undo: 'Remove the drop-in and restart Docker, as in the last step.',
    },
    'through-shell': {
      title: 'Send this shell through it',
      body: 'Use a new shell for this, not the one in which the capture runs.',
      undo: 'Close the shell, or unset the variables as in the last step.',
    },
    try: {
      title: 'Try it',
      body: 'It has to say `registry capture: works`, and the request has to appear in the other terminal. If it says that the CA is not trusted, or the other terminal shows `Client TLS handshake failed`, the client does not trust the authority: repeat the step that makes it do so.',
    },
    repeat: {
      title: 'Repeat what fails',
      body: 'Do only this while the capture runs, so that the recording holds nothing else.',
      undo: 'If the push succeeds, the image is in the registry; delete the tag in GitLab.',
    },
    'repeat-shell': {
      title: 'Repeat what fails in this shell',
      body: 'Do only this while the capture runs. If the program wants a login, log in here too: that request often is the one to see.',
      undo: 'An image that was pushed can be deleted in GitLab.',
    },
    read: {
      title: 'Stop the capture, and read the list',
      body: 'Press Ctrl+C in the other terminal first. In a healthy push the registry answers 401 at the start, `/jwt/auth` answers 200, layers that are not there yet give 404, an upload goes 202, 202 and 201, and the manifest 201. In a healthy pull a layer is a 307, and then a 200 from another host, the storage. The first answer that differs is the one to explain; the host in its line says who gave it. You may paste this list on the start page.',
    },
    'remove-docker': {
      title: 'Remove everything, and restart Docker',
      body: 'This deletes the recording too: copy what you need from the list before. Delete `~/.mitmproxy` as well if you made it for this only. Put `proxies` back into `daemon.json` first if you took it out.',
      undo: 'Begin again with the first step.',
    },
    'remove-shell': {
      title: 'Give the shell back its own way',
      body: 'This deletes the recording too. Delete `~/.mitmproxy` as well if you made it for this only.',
      undo: 'Begin again with the first step.',
    },
  },
  checks: {
    answer: {
      title: 'Send a first request, and see the whole exchange',
      fixed: 'The registry asks for a token, as it should.',
      notFixed: 'The last line says what is wrong; paste all of it on the start page.',
    },
    removed: {
      title: 'See whether anything is left',
      fixed: 'Nothing of the capture is left on this machine.',
      notFixed:
        'Something is left. Run the last step again; in a shell that was captured, unset the variables or close it.',
    },
  },
  evidence: {
    removed: 'Nothing of the capture is left.',
    'left-behind': 'A part of the capture is still on this machine.',
    works: 'Requests pass through the capture.',
    'does-not-work': 'Requests do not get through the capture.',
    'port-flag-refused': 'mitmproxy refuses the option `--port`; it is `--listen-port` today.',
    'client-distrusts': 'The client does not trust mitmproxy’s certificate.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
