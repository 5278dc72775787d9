import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The request does not reach the registry, or not unchanged',
  summary: 'Something in front of the registry changes the request, answers it itself, or takes the login out of it.',
  symptom:
    "Clients get `404 page not found`, a web page where they expect JSON (`invalid character '<'`), `login attempt to … failed with status: 404 Not Found`, or `unauthorized: authentication required` with a password that is right. The registry’s log shows nothing, or shows paths without `/v2/`.",
  background: [
    'A registry needs very little from the proxy in front of it, but needs it exactly: every path unchanged, every header, no redirects, no answers of the proxy’s own. Docker, Podman and containerd cannot sign in to a portal, and they do not keep the login when a redirect leads to another host.',
    'A plain `curl` tells the cases apart. The healthy answer to `/v2/` is `401` with the header `Docker-Distribution-Api-Version: registry/2.0`. A web page, a redirect, or a `404` means that something else answered. `404 page not found` is what a registry itself says of a path that it does not know: the path was changed on the way.',
    'A lost `Authorization` header is harder to see, because the registry then answers like to anybody without a login: `401`, and no `error=` in its challenge. A token that arrives and is refused is marked with `error="invalid_token"`. That mark is the difference between this problem and a wrong key, issuer or clock.',
    '`Login Succeeded` proves less than it seems: `docker login` takes any `200` on `/v2/` for success, also that of a proxy which cuts `/v2/` off.',
  ],
  questions: {
    path: {
      title: 'What becomes of a request on its way to the registry?',
      help: 'Run it where the client runs. It sends two requests with an invented token and prints one line. It changes nothing.',
      answers: {
        rewritten: 'Its path is changed: `404 page not found`',
        redirected: 'It is redirected, to a sign-in page or elsewhere',
        answered: 'Something else answers: a web page, another `404`',
        'header-dropped': 'It arrives without the `Authorization` header',
        gateway: 'A gateway answers with `502`, `503` or `504`',
        unreachable: 'There is no answer at all',
        whole: 'It arrives whole',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'fix-path': {
      title: 'Pass the path on unchanged',
      body: 'The registry answers, but to another path than the client asked for. Its routes begin with `/v2/`, and must arrive like that.',
    },
    exempt: {
      title: 'Take the registry out of the redirect',
      body: 'A sign-on portal or a redirect rule answers before the registry can. Registry clients cannot follow it. The registry checks every request itself.',
    },
    'right-server': {
      title: 'Pass this host and port to the registry',
      body: 'Another program answers at this address: GitLab’s web interface, a default page, a portal. Either the address in the image name is not the registry’s, or the proxy has no server block for it.',
    },
    'pass-authorization': {
      title: 'Let the `Authorization` header through',
      body: 'The registry is reached, but never sees a token. A proxy on the way removes or replaces the header that carries it.',
    },
    'compare-proxy': {
      title: 'Compare the proxy with what a registry needs',
      body: 'Without the answer, go through the few settings that matter. They are the same whichever of these it is.',
    },
    'other-gateway': {
      title: 'A gateway reports an error',
      body: 'The proxy passes the request on and gets no valid answer: see [[gateway-error]].',
    },
    'no-answer': {
      title: 'Nothing answers',
      body: 'No proxy is involved yet: see [[registry-unreachable]].',
    },
    'arrives-whole': {
      title: 'The request arrives whole',
      body: 'The registry saw the token and judged it. Go on with why it refuses the real one: [[token-rejected]].',
    },
  },
  steps: {
    'find-rules': {
      title: 'Find the rule',
      body: 'Look for `rewrite`, `return`, `auth_request`, and for a `proxy_pass` that ends with a path: with `location /v2/`, a `proxy_pass` ending with `/` cuts `/v2/` off. In an Ingress, look for `rewrite-target` and `auth-signin`. A proxy or load balancer further out has its own rules: look there, too.',
    },
    'find-header-rules': {
      title: 'Find what touches the header',
      body: 'Besides `proxy_set_header Authorization`, single sign-on and password rules use the same header and replace it.',
    },
    'show-proxy': {
      title: 'See which server block answers for which name and port',
      body: 'From GitLab 18.5 the file is in `/var/opt/gitlab/nginx/conf/service_conf/`, before that in `/var/opt/gitlab/nginx/conf/`; the command reads both.',
    },
    'keep-path': {
      title: 'Remove the rule that changes the path',
      body: 'Take the `rewrite` out, and write `proxy_pass` without a path: `proxy_pass http://127.0.0.1:5000;`. In an Ingress, remove `rewrite-target` and let the path be `/`. GitLab’s own NGINX needs no change, unless a rule was added to it with `custom_gitlab_server_config`.',
      undo: 'Restore the former rule and reload the proxy.',
    },
    'exempt-path': {
      title: 'Exempt the registry’s host',
      body: 'Let the whole host of the registry pass, and `/jwt/auth` on GitLab’s host, without a sign-in and without a redirect. For a redirect from `http` to `https`, give clients the `https` address instead. This opens nothing: without a valid token the registry answers `401`.',
      undo: 'Withdraw the exemption and reload the proxy.',
    },
    'own-server-block': {
      title: 'Give the registry its own server block',
      body: 'It belongs into the `server` block whose `listen` and `server_name` are the registry’s. With the Linux package and Docker Compose, GitLab writes that block itself from `registry_external_url`: compare its host and port with those in the image name before adding one. With the Helm chart it is `global.hosts.registry.name`.',
      undo: 'Remove the block and reload NGINX.',
    },
    'pass-header': {
      title: 'Pass the header on as it is',
      body: 'Remove `proxy_set_header Authorization "";` and any rule that asks for a password on `/v2/`. NGINX passes the header on if nothing is said about it. GitLab’s `/jwt/auth` needs it as well.',
      undo: 'Restore the former rule and reload the proxy.',
    },
    settings: {
      title: 'Write the settings that a registry needs',
      body: 'For an NGINX of your own. `proxy_pass` has no path, and nothing is said about `Authorization`.',
      undo: 'Restore the former settings and reload NGINX.',
    },
    reload: {
      title: 'Apply it and reload the proxy',
      body: 'Requests under way are finished by the old configuration. With Docker Compose, the container is made anew if its settings changed, and GitLab is away for some minutes. A proxy of your own is reloaded with its own command.',
      undo: 'Apply the former configuration again.',
    },
  },
  checks: {
    request: {
      title: 'Follow the request again',
      fixed: 'The request now reaches the registry unchanged, with its token.',
      notFixed:
        'The request still does not arrive whole. If there are several proxies, ask each of them, from the inside out.',
    },
  },
  evidence: {
    'no-such-route': 'The path, as it arrived, is none that a registry knows.',
    'path-without-v2': 'The registry was asked for a repository without `/v2/`: the proxy cut it off.',
    'no-route-in-access-log': 'A path of the registry was answered with the 19 bytes of `404 page not found`.',
    'curl-no-such-route': 'What answers knows no such path.',
    'curl-answer-no-route': 'A registry answers, and knows no such path.',
    'rewrite-rule': 'This rule cuts `/v2/` off.',
    'redirected-to-sign-in': 'A sign-in page was offered in place of the registry.',
    'redirect-in-access-log': 'The proxy redirected the first request of every client. A registry never does.',
    'redirect-rule': 'This rule redirects what is meant for the registry.',
    'page-instead-of-registry': 'A web page came where the registry’s JSON was expected.',
    'no-registry-there': 'What answers at this address does not answer like a registry.',
    'bearer-not-seen': 'A token was sent, and the registry’s answer shows that none arrived.',
    'bearer-not-seen-answer': 'The command sent a token, and the registry’s answer shows that none arrived.',
    'header-emptied': 'This setting removes the header that carries the login.',
    'registry-server-block': 'This server block is a registry’s.',
    'request-rewritten': 'The path is changed on the way.',
    'request-redirected': 'The request is redirected on the way.',
    'request-answered': 'Something other than a registry answers.',
    'request-without-header': 'The `Authorization` header is lost on the way.',
    'request-gateway': 'A gateway answers with an error of its own.',
    'request-unreachable': 'Nothing answers.',
    'request-whole': 'The request reaches the registry unchanged.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
