import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Too many requests: a rate limit was reached',
  summary:
    'Somebody on the way counts requests and answers 429 above a limit: Docker Hub, GitLab, a proxy, or the registry itself. Who it is decides what helps.',
  symptom:
    'Pulls or pushes fail with `toomanyrequests` or `429 Too Many Requests`, mostly when many jobs run at once, and work again some time later without any change.',
  background: [
    'The words tell who is counting. `You have reached your pull rate limit` is Docker Hub, and your own registry has no part in it. `Retry later` is GitLab. An HTML page is a proxy, and its last line names the program. JSON with `TOOMANYREQUESTS` and `too many requests` is the registry.',
    'Docker Hub counts by account, and without a login by network address. All runners behind one address share one allowance, so jobs that pull `docker:dind` or `alpine` use it up together.',
    'One push or pull consists of many requests: a check for every layer, an upload in several steps, a token in between. A limit that suits a web page is reached by a single image. With `limit_req`, NGINX answers 503 unless it is told to answer 429, so the same limit also shows as `503 Service Temporarily Unavailable`.',
    'GitLab can do two different things. A rate limit answers 429 with `Retry later`. A ban after failed logins answers 403 `Forbidden` to everything from that address for a while, web pages included. If GitLab sees the address of a load balancer instead of those of its clients, all of them share one count.',
    'Older docker versions (up to 24) cannot read a page and print `error parsing HTTP 429 response body: invalid character`. That is not a second fault.',
  ],
  questions: {
    who: {
      title: 'Who answers 429?',
      help: 'The command sends one request to the registry and one to GitLab. Run it where the error occurs, while it occurs.',
      answers: {
        hub: 'Docker Hub: `You have reached your pull rate limit`',
        gitlab: 'GitLab: `Retry later`',
        ban: 'GitLab, after failed logins: 403 `Forbidden`, with `Rack_Attack` and `blocklist` in its log',
        proxy: 'A proxy: an HTML page',
        registry: 'The registry: JSON with `TOOMANYREQUESTS`',
        other: 'A registry of somebody else',
        unsure: 'I cannot tell',
      },
    },
    image: {
      title: 'With what does the name of the image begin?',
      findOut: 'Look at the image in the command, in `.gitlab-ci.yml`, in the `FROM` line, or in the pod.',
      answers: {
        none: 'With no host, or with `docker.io/`',
        own: 'With the host of our GitLab or its registry',
        elsewhere: 'With the host of another registry',
        unsure: 'I do not know',
      },
    },
    puller: {
      title: 'What pulls from Docker Hub?',
      help: 'Where the login has to go depends on the program that pulls.',
      answers: {
        job: 'CI jobs of GitLab',
        host: 'docker or podman on a machine',
        node: 'Kubernetes nodes',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'hub-jobs': {
      title: 'Let jobs pull from Docker Hub less often, and with a login',
      body: 'The dependency proxy of a group keeps the images in GitLab and asks Docker Hub only now and then.',
    },
    'hub-host': {
      title: 'Log in to Docker Hub on this machine, or put a mirror in front',
      body: 'With a login, pulls are counted for the account instead of for the network.',
    },
    'hub-nodes': {
      title: 'Give the cluster a login for Docker Hub, or a copy of its own',
      body: 'Nodes behind one address share one allowance; a new node pulls everything at once.',
    },
    'gitlab-limits': {
      title: 'Raise the limits in GitLab for those who may ask often',
      body: 'Each pull asks GitLab for a token. Many jobs from one address soon look like an attack.',
    },
    'lift-ban': {
      title: 'Stop the failed logins, and exempt your own addresses',
      body: 'A ban ends by itself when its time is over, one hour by default, and comes back while something keeps logging in with a wrong password.',
    },
    'proxy-limits': {
      title: 'Exempt the registry from the limits of the proxy',
      body: 'The NGINX that comes with GitLab sets none for the registry, so it is another proxy or an addition of your own.',
    },
    'registry-limits': {
      title: 'See which limit the registry applies',
      body: 'Its own limiter is off by default. The registry also answers like this when the object storage turns requests away: then its log shows the storage error, and [[s3-slow-down]] goes on from there.',
    },
    'other-registry': {
      title: 'The limit is that of another registry',
      body: 'GitLab is not involved. What the limit is and how it is counted stands in the documentation of that registry.',
    },
  },
  steps: {
    'hub-left': {
      title: 'See what Docker Hub still allows this network',
      body: '`ratelimit-limit` is the allowance and its time in seconds, `ratelimit-remaining` what is left. Asking costs nothing. Without these lines there is no limit here.',
    },
    'through-proxy': {
      title: 'Put the dependency proxy in front of the image names',
      body: 'In `.gitlab-ci.yml` write `${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/alpine:3.20` instead of `alpine:3.20`, and use the prefix in `FROM` lines through a build argument. The project must belong to a group in which the proxy is on; see [[dependency-proxy]] if it refuses.',
      undo: 'Put the former names back.',
    },
    'login-for-jobs': {
      title: 'Give jobs a login for Docker Hub',
      body: 'Use an access token of a Docker account, and put the output into the variable `DOCKER_AUTH_CONFIG` of the project or group. If the variable exists, add the entry under `auths`.',
      undo: 'Delete the variable.',
    },
    'hub-login': {
      title: 'Log in to Docker Hub',
      body: 'Use `docker login` without a host, as the user who pulls. Services run as a user of their own.',
      undo: 'Remove the login with `docker logout`.',
    },
    mirror: {
      title: 'Or let Docker ask a mirror first',
      body: 'Name it under `registry-mirrors` in `/etc/docker/daemon.json` and restart Docker. It applies to Docker Hub only. GitLab’s registry cannot be such a mirror, and the dependency proxy is no mirror either: it wants its own prefix.',
      undo: 'Take the entry out and restart Docker.',
    },
    'hub-secret': {
      title: 'Create a pull secret for Docker Hub',
      body: 'With `kubectl create secret docker-registry`, `--docker-server=https://index.docker.io/v1/` and an access token of a Docker account. Name the secret under `imagePullSecrets` of the pods or their service account.',
      undo: 'Delete the secret.',
    },
    'own-copy': {
      title: 'Or keep the images you need in your own registry',
      body: 'Copy them once with `skopeo copy` and name your copy in the manifests. An `imagePullPolicy` of `IfNotPresent` avoids needless questions too.',
      undo: 'Name the original images again.',
    },
    'see-throttled': {
      title: 'See whom GitLab holds back, and for what',
      body: "`env` is `throttle` for a limit and `blocklist` for a ban; `remote_ip` is the address that is counted. If it is that of your load balancer, have the real addresses passed on first: `nginx['real_ip_trusted_addresses']`.",
    },
    'raise-limits': {
      title: 'Raise the limits',
      body: 'In the Admin area under Settings > Network, in the sections about rate limits. Allow the addresses of your runners there, or raise the limits for authenticated requests, rather than switching everything off. It takes effect at once.',
      undo: 'Set the former numbers again.',
    },
    'ask-less': {
      title: 'Spread the load',
      body: 'Jobs that all start on the minute ask at the same moment. A `pull_policy` of `if-not-present` on the runner saves a request for every image that is already there.',
      undo: 'Set the former policy and times.',
    },
    'mend-login': {
      title: 'Find what logs in with a wrong password',
      body: 'An old access token in a cluster, in a scheduled job or in `config.json` of some machine is the usual culprit. Replace it there.',
      undo: 'There is nothing to undo.',
    },
    'allow-address': {
      title: 'Exempt your own addresses from the ban',
      body: 'Name runners, nodes and load balancers; networks are written like `198.51.100.0/24`. The setting belongs to GitLab, not to the registry.',
      undo: 'Take the addresses out again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'If GitLab is self-compiled, restart GitLab instead of the registry.',
      undo: 'Apply it again after the former values are back.',
    },
    'see-limits': {
      title: 'Look for request limits',
      body: 'Look at a CDN, a web application firewall and an API gateway as well: the last line of the error page names the program that wrote it.',
    },
    exempt: {
      title: 'Take the limit off the registry',
      body: 'Remove `limit_req` and `limit_conn` from the block that serves `/v2/`, and from `/jwt/auth` on the GitLab host. If a limit must stay, count by client address and give it a `burst` of some hundred with `nodelay`.',
      undo: 'Put the former lines back and reload.',
    },
    reload: {
      title: 'Reload the proxy',
      undo: 'Reload again after the former lines are back.',
    },
    'see-limiter': {
      title: 'See whether the registry’s own limiter is on',
      body: 'Without output there is none, and the log of the registry at the time of the 429 says what the storage answered.',
    },
    'change-limiter': {
      title: 'Raise the limit, or only log it',
      body: 'Under `rate_limiter`, each of `limiters` has a `limit` with `rate`, `period` and `burst`. With `log_only` it counts and lets everything through. Change it where it was set: the Linux package does not set it by itself.',
      undo: 'Put the former values back and restart the registry.',
    },
    restart: {
      title: 'Restart the registry',
      body: 'Pushes and pulls that are under way fail and can be repeated.',
      undo: 'There is nothing to undo.',
    },
    wait: {
      title: 'Wait as long as the answer says',
      body: 'The header `Retry-After` gives seconds. Repeating at once only adds to the count.',
    },
    'login-there': {
      title: 'Log in to that registry, or copy the image to your own',
      undo: 'Remove the login with `docker logout` and the host.',
    },
  },
  checks: {
    image: {
      title: 'Add this job with the image in question, run it, and paste its log',
      fixed: 'The runner has pulled the image.',
      notFixed: 'The limit still stops the job.',
    },
    pull: {
      title: 'Pull the image again',
      fixed: 'The image is there.',
      notFixed: 'The limit is still reached.',
    },
    events: {
      title: 'Look at the next attempts to pull',
      fixed: 'The image has been pulled.',
      notFixed: 'The limit still stops the nodes.',
    },
    limit: {
      title: 'Ask again where the error occurred',
      fixed: 'Nobody answers 429 now. Repeat it under the usual load.',
      notFixed: 'Requests are still turned away.',
    },
  },
  evidence: {
    'docker-hub': 'Docker Hub says that the allowance for pulls is used up.',
    'hub-used-up': 'Docker Hub allows this network no more pulls for now.',
    'hub-left': 'Docker Hub still allows pulls from this network.',
    'retry-later': 'These are GitLab’s words for too many requests.',
    'token-request-429': 'GitLab turned away a request because there were too many.',
    'rack-attack-throttle': 'GitLab held this address back because of too many requests.',
    'rack-attack-ban': 'GitLab has shut this address out after failed logins.',
    'page-429': 'A web page instead of JSON: the 429 comes from a proxy, not from the registry.',
    'curl-page-429': 'The 429 comes with a web page, so a proxy wrote it.',
    'nginx-limits': 'NGINX turned a request for the registry away because of its own limit.',
    'registry-limiter': 'The registry itself says that there are too many requests.',
    'limiter-threshold': 'The registry’s own limiter is on, and an address comes close to its limit.',
    'client-429': 'The answer was 429. Who wrote it cannot be seen from this line.',
    'other-registry': 'A registry that is not GitLab’s says that there are too many requests.',
    'answered-429': 'A request for the registry was answered with 429.',
    'probe-limited': 'Requests are turned away with 429 right now.',
    'probe-registry': 'The registry itself answers 429.',
    'probe-proxy': 'A proxy answers 429.',
    'probe-gitlab': 'GitLab answers 429.',
    'probe-free': 'This request was not turned away.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
