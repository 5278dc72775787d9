import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A gateway gets no answer: 502, 503, 504',
  summary: 'The request reached a proxy, and the service behind the proxy did not answer, or failed.',
  symptom:
    'Clients report `502 Bad Gateway`, `503 Service Temporarily Unavailable` or `504 Gateway Time-out`, during a push after several `Retrying in …` lines. Or logins and pulls end with a `500` before the registry was even asked for an image.',
  background: [
    'Two gateways take part: the one in front of the registry, and the one in front of GitLab, where tokens come from. The client’s wording tells them apart. `Get "https://…/v2/": received unexpected HTTP status: 502` and `requesting bearer token: …` mean GitLab. `received unexpected HTTP status: 502` alone, and `login attempt to … failed with status: 502`, mean the registry.',
    'Only the gateway’s error log says why. `connect() failed (111: Connection refused)`: nothing listens at the address behind `upstream:`. `upstream timed out`: something accepted the connection and did not answer in time. `upstream prematurely closed connection`: it began, and broke off. The registry’s own log holds none of these requests, or ends with the reason why it stopped.',
    'If the address behind `upstream:` is `[::1]`, it is a different story with a simple end: [[registry-ipv6-upstream]].',
    'A registry that stops right after its start is started again every second; `gitlab-ctl status` then shows an uptime of a second or two. Restarting it once more does not help. Its last lines do: a typing error in the configuration, a port in use, a database or storage that refuses.',
    '`504` and pushes that break off after the same number of seconds each time come from a limit: of NGINX, a load balancer, or a content delivery network. GitLab’s own NGINX waits 900 seconds. The shortest wait on the way wins.',
    'A `503` with JSON in it (`UNAVAILABLE`) is the registry’s own: its storage fails the health check. See [[storage-health-check-failing]].',
  ],
  questions: {
    place: {
      title: 'Which service fails behind its gateway?',
      help: 'Run it where the client runs. It asks both without a login and prints their answers. 401 from the registry and 403 from the token service are right.',
      answers: {
        registry: 'The registry',
        gitlab: 'GitLab’s token service',
        none: 'Neither, at the moment',
        unsure: 'I cannot tell',
      },
    },
    reason: {
      title: 'What did the gateway meet?',
      help: 'These are the last lines of its error log. Those with `/v2/` in the request matter here.',
      answers: {
        refused: '`Connection refused`, `No route to host` or `no live upstreams`',
        timeout: '`upstream timed out`, or the clients say `504`',
        closed: '`upstream prematurely closed connection` or `Connection reset by peer`',
        unresolved: '`host not found in upstream`',
        unsure: 'I cannot read the log',
      },
    },
    state: {
      title: 'Does the registry keep running?',
      help: 'It looks twice, ten seconds apart.',
      answers: {
        up: 'It runs',
        down: 'It is stopped',
        restarting: 'It starts again and again',
        unsure: 'I cannot tell',
      },
    },
    'gitlab-kind': {
      title: 'How does GitLab fail?',
      help: 'Lines with `/jwt/auth` in the request matter here. If there are none and clients get `500`, GitLab itself reports an error.',
      answers: {
        'no-answer': 'It does not answer: `502`, `503` or `504`',
        error: 'It answers with `500`',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'start-it': {
      title: 'Start the registry',
      body: 'The gateway works; nothing runs behind it.',
    },
    'stops-again': {
      title: 'Find out why the registry stops at its start',
      body: 'Something in its configuration or surroundings keeps it from starting. Its last lines name it.',
    },
    'right-upstream': {
      title: 'Point the proxy at the registry',
      body: 'The registry runs, and the proxy looks for it at another address or port.',
    },
    'too-slow': {
      title: 'Wait longer, and let data through at once',
      body: 'Large layers take minutes to send and to store. Every gateway on the way must wait that long, and none of them should collect the upload first.',
    },
    'closed-early': {
      title: 'Find out why the registry breaks off',
      body: 'The registry took the request and closed the connection without an answer.',
    },
    'upstream-name': {
      title: 'Correct the name of the upstream',
      body: 'NGINX cannot look up the host to which it is to pass requests. Without it, it does not even start.',
    },
    'gitlab-down': {
      title: 'Bring GitLab back',
      body: 'The registry is fine; GitLab does not issue tokens. Its web pages probably fail as well.',
    },
    'gitlab-fails': {
      title: 'Fix the error in the token service',
      body: 'GitLab runs, and fails when it makes a token. Its log names the exception.',
    },
    'over-now': {
      title: 'Both services answer now',
      body: 'It was a restart, an upgrade or a load peak, or only some of several servers fail. The log tells when.',
    },
  },
  steps: {
    'registry-status': {
      title: 'See whether it runs, and what it said last',
      body: 'Look for `fatal`, `panic` or `Error:` in the last lines. In Kubernetes, `kubectl describe pod` also shows whether a pod was stopped for lack of memory.',
    },
    'start-registry': {
      title: 'Start the registry',
      body: 'It takes seconds. If it stops again, answer the question about its state anew.',
      undo: 'There is nothing to undo.',
    },
    'where-it-listens': {
      title: 'See where the registry answers',
      body: 'Give the port that the proxy uses. If nothing answers there, `sudo ss -lntp` shows the one it really has. With the Helm chart, see that the Service has endpoints: `kubectl get endpoints`.',
    },
    'upstream-address': {
      title: 'Set the same address in the proxy',
      body: 'For an NGINX of your own. GitLab’s NGINX takes it from `registry["registry_http_addr"]`; it differs only if somebody wrote another file by hand. In a container, `127.0.0.1` is that container.',
      undo: 'Restore the former address and reload the proxy.',
    },
    reload: {
      title: 'Apply it and reload the proxy',
      body: 'Requests under way are finished by the old configuration. With Docker Compose, the container is made anew if its settings changed, and GitLab is away for some minutes.',
      undo: 'Apply the former configuration again.',
    },
    'who-gave-up': {
      title: 'See who gave up, and after how long',
      body: 'The line `<center>` in the error page names the server. Count the seconds until it breaks off: 60 is the usual limit of NGINX and of AWS load balancers, 100 that of Cloudflare (`524`), 230 that of Azure. If even `/v2/` times out, the registry itself hangs: restart it, and look at its storage.',
    },
    'wait-longer': {
      title: 'Let the proxy wait 900 seconds',
      body: 'For a proxy of your own in front of GitLab or the registry; GitLab’s own NGINX has these values already. Without request buffering, the registry sees an upload at once, while its token is still valid.',
      undo: 'Restore the former values and reload the proxy.',
    },
    'outer-timeouts': {
      title: 'Do the same further out',
      body: 'Set the idle timeout of load balancers to 900 seconds or more. Where a content delivery network has a fixed limit, route the registry’s host around it.',
      undo: 'Restore the former values.',
    },
    'why-closed': {
      title: 'Look at the moment it happened',
      body: 'Compare the times. A start message right after it: the registry crashed or was restarted. Out of memory: `dmesg` or `kubectl describe pod` says so; a large `chunksize` needs much memory. High CPU load with Google Cloud Storage during pushes points to HTTP/2 in the registry’s client: [[gcs-http2]].',
    },
    'name-upstream': {
      title: 'Write a name or address that NGINX finds',
      body: 'In a container network it is the name of the service, and both must be in the same network. NGINX looks names up when it starts: start it after the registry, or write an address.',
      undo: 'Restore the former name and reload NGINX.',
    },
    'token-errors': {
      title: 'See how GitLab’s web service is doing',
      body: 'If Puma does not run, or shows an uptime of seconds, no token can be made. The last lines are requests that failed.',
    },
    'start-gitlab': {
      title: 'Start what has stopped',
      body: 'It leaves running services as they are. In Kubernetes the web pods are replaced one by one.',
      undo: 'There is nothing to undo.',
    },
    'wait-for-gitlab': {
      title: 'Give it some minutes',
      body: 'After a start, Puma needs a minute or more until it answers; until then `502` is normal. If it stays, read `/var/log/gitlab/puma/puma_stderr.log` and see whether the disk is full and the database runs.',
    },
    'mend-gitlab': {
      title: 'Fix what the exception names',
      body: '`Errno::ENOENT` or `Errno::EACCES` with `gitlab-registry.key`: the key is missing or cannot be read; apply the configuration again so that it is written; if it stays away, see [[missing-registry-key]]. `OpenSSL::PKey`: the key file is damaged or holds something else.',
      undo: 'Restore the former file or setting.',
    },
    'leave-17-11-0': {
      title: 'Update to a later release',
      body: '`TypeError (no implicit conversion of nil into String)` is a defect of 17.11.0. Make a backup first.',
      undo: 'There is no simple way back from an upgrade: it takes the backup.',
    },
    'newest-errors': {
      title: 'Read the newest lines of the error log',
      body: 'If there are new ones while the check succeeds, only some servers behind the gateway fail: the address behind `upstream:` says which.',
    },
  },
  checks: {
    registry: {
      title: 'Ask the registry through the proxy, four times',
      fixed: 'The registry answers through the gateway.',
      notFixed: 'The gateway still gets no answer. The newest line of its error log names the reason.',
    },
    token: {
      title: 'Ask for a token',
      fixed: 'GitLab’s token service answers.',
      notFixed: 'The token service still fails.',
    },
    push: {
      title: 'Push a large image again',
      fixed: 'The push went through.',
      notFixed: 'It still breaks off. Measure the seconds again: another gateway on the way may have the next limit.',
    },
  },
  evidence: {
    'upstream-refused': 'NGINX found nothing at the registry’s address.',
    'upstream-timeout': 'NGINX waited for the registry, and gave up.',
    'upstream-closed': 'The registry closed the connection without an answer.',
    'upstream-unresolved': 'NGINX cannot look up the name of the registry’s host.',
    'registry-5xx-in-access-log': 'NGINX answered a request for the registry with an error of its own.',
    'token-upstream-failed': 'GitLab’s NGINX could not pass a request for a token on.',
    'token-gateway-error': 'A request for a token was answered by a gateway, with an error.',
    'token-server-error': 'GitLab failed while making a token.',
    'client-bad-gateway': 'A gateway in front of the registry got no answer. Why, only its error log says.',
    'daemon-bad-gateway': 'The daemon gave up: a gateway in front of the registry got no answer.',
    'traefik-bad-gateway': 'Traefik got no answer from the registry behind it.',
    'load-balancer-5xx': 'The load balancer got no usable answer from the registry behind it.',
    'haproxy-no-server': 'HAProxy has no server that it could pass the request to.',
    'no-endpoints': 'The gateway has no registry to pass requests to.',
    'token-stage-bad-gateway': 'The answer came while the client was asking GitLab for a token.',
    'token-stage-server-error': 'GitLab failed when the client asked it for a token.',
    'token-service-failed': 'A gateway answered in place of GitLab’s token service.',
    'token-service-error': 'GitLab’s token service answered with an error.',
    'curl-bad-gateway': 'A gateway answered in place of the service.',
    'gitlab-page': 'GitLab’s own error page: its web service does not answer.',
    'asked-registry-fails': 'The registry’s gateway answers with an error.',
    'asked-gitlab-fails': 'GitLab’s gateway answers with an error.',
    'state-up': 'The registry runs.',
    'state-down': 'The registry is stopped.',
    'state-restarting': 'The registry starts again and again.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
