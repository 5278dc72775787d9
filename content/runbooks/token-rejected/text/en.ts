import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry refuses the token, or the client cannot get one',
  summary:
    'Between the token service of GitLab and the registry something does not agree: the issuer, the audience, the address of the token service, or the token itself.',
  symptom:
    '`docker login` ends with `401 Unauthorized` or `authorization server did not include a token in the response` although the password is right; pulls say `unauthorized: authentication required`; podman says `Requesting bearer token: invalid status code from registry 404`.',
  background: [
    'A client that asks the registry for something is first sent away with a 401. The `Www-Authenticate` header of that answer names the realm, which is the `/jwt/auth` address of GitLab, and the `service`. The client gets a token there and comes back with it. That first 401 is normal in every log.',
    'The registry checks a token in this order: issuer, audience, times, signing key, signature. It logs the first thing that is wrong and nothing about the rest, so after one repair another message may appear. To the client all of them look alike: the header says `error="invalid_token"` and no more. Only the log of the registry tells them apart.',
    'The issuer is a name that both sides must spell alike. The Linux package uses `omnibus-gitlab-issuer`; the Helm chart and self-compiled installations use `gitlab-issuer`. A GitLab of one kind with a registry of another fails here until one of them is changed. The audience is `container_registry` in every GitLab; the registry calls the same thing `service`.',
    'A log full of `error authorizing context: authorization token required` looks like this problem and is not: that is how a registry of the upstream project logs the first, normal 401. The registry of GitLab does not write that line at all since about GitLab 15.0, so advice to search for it finds nothing there.',
  ],
  questions: {
    service: {
      title: 'What does the token service answer?',
      help: 'The command asks the registry where clients get their token, and then asks that address without credentials. It shows no secret. When all is well it prints `token service: 403` and `application/json`.',
      answers: {
        ok: 'It answers as it should, or a token was issued',
        'not-found': 'Not found (404), or no address',
        disabled: '`registry not enabled`',
        html: 'A web page, a sign-in form, or no token in it',
        error: 'A server error (500, 502, 503)',
        unreachable: 'The client cannot reach it',
        unsure: 'I cannot ask it',
      },
    },
    refusal: {
      title: 'Why did the registry refuse the token?',
      help: 'Try to log in once, then run the command on the host of the registry. It shows the last refusals from its log.',
      answers: {
        issuer: '`token from untrusted issuer`',
        audience: '`token intended for another audience`',
        altered: 'The signature, the encoding or the form is wrong',
        key: '`signed by untrusted key`',
        time: 'It is expired or not valid yet',
        unsure: 'I cannot see the log',
      },
    },
    owner: {
      title: 'Is the issuer in the log that of your own GitLab?',
      help: 'The name in the log is the one that stands in the token.',
      findOut:
        "On the node that runs GitLab Rails, `sudo gitlab-rails runner 'puts Gitlab.config.registry.issuer'` prints the issuer your GitLab writes; with Helm run it in the toolbox pod, with Docker Compose in the container. Compare the two.",
      answers: {
        ours: 'Yes, they are the same',
        other: 'No, the token comes from another GitLab',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'set-issuer': {
      title: 'Let the registry expect the issuer that GitLab writes',
      body: 'Change the side of the registry: it restarts in seconds, and the log names the value. Trust does not widen by this, because the signing key is checked as before.',
    },
    'set-service': {
      title: 'Let the registry ask for tokens for `container_registry`',
      body: 'Clients copy the `service` of the registry into their request, and GitLab issues registry tokens for `container_registry` only. If the setting is right, a client or a script presents a token that was made for something else, such as the dependency proxy.',
    },
    'fix-realm': {
      title: 'Send clients to the right token service',
      body: 'The realm that the registry hands out does not lead to the token service of your GitLab.',
    },
    'enable-in-gitlab': {
      title: 'Enable the registry on the side of GitLab',
      body: 'The registry runs, but GitLab Rails is configured without one and issues no tokens for it.',
    },
    'let-through': {
      title: 'Let requests for tokens reach GitLab untouched',
      body: 'Something in front of GitLab answers in its place: a sign-in portal, a web application firewall or a maintenance page. Docker cannot fill in a form.',
    },
    'gitlab-error': {
      title: 'GitLab itself fails: repair it first',
      body: 'The registry and the token settings are not the cause. The request for a token reached GitLab and broke there.',
    },
    'reach-gitlab': {
      title: 'Make the token service reachable for clients',
      body: 'Not only the registry, every client must be able to reach the address of GitLab that the realm names.',
    },
    altered: {
      title: 'Find what damages the token on its way',
      body: 'GitLab signs whole, well-formed tokens. One without a signature, or in the wrong form, was cut or replaced between the client and the registry, or was never issued by GitLab.',
    },
    'other-key': {
      title: 'The signing key is the likeliest cause',
      body: 'Issuer and audience agree unless someone changed them; the key pair comes apart by itself when secrets are restored or nodes are added.',
    },
    'other-time': {
      title: 'The times in the token do not fit',
      body: 'The clocks of the two hosts disagree, or the token was too old when it was used.',
    },
  },
  steps: {
    'show-settings': {
      title: 'Look at the settings of both sides',
      body: 'First come realm, service and issuer of the registry, then the issuer of GitLab. With several nodes, run the part that belongs to each node there.',
    },
    'set-issuer': {
      title: 'Set the issuer',
      body: 'With the Linux package and Docker Compose, this goes into the configuration of the node that runs the registry. On a single node the key serves both sides, so they agree after the next step. With Helm one value serves both as well.',
      undo: 'Put the former value back and apply the configuration again.',
    },
    'set-service': {
      title: 'Set the audience',
      body: 'Keep the other settings under `auth.token` as they are.',
      undo: 'Put the former value back and apply the configuration again.',
    },
    'set-realm': {
      title: 'Set the address of the token service',
      body: 'Give the URL under which clients reach GitLab, with its relative path if it has one, such as `https://gitlab.example.com/gitlab`. `/jwt/auth` is appended to it. `autoredirect` has to be off: it replaces the realm by `/auth/token` on the host of the registry, which GitLab does not serve.',
      undo: 'Put the former values back and apply the configuration again.',
    },
    'set-realm-if-wrong': {
      title: 'If the address itself is wrong, set it',
      body: 'Do this when the realm names `localhost`, a private name or a closed port. Give the URL under which clients reach GitLab.',
      undo: 'Put the former values back and apply the configuration again.',
    },
    enable: {
      title: 'Enable the registry in GitLab',
      body: 'Where `registry_external_url` is set on the same node, the Linux package does this by itself. The key stands alone where the registry runs elsewhere.',
      undo: 'Set it back to `false` and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls that are under way fail and can be repeated.',
      undo: 'Apply it again after the former value is back.',
    },
    'restart-rails': {
      title: 'Restart GitLab',
      body: 'GitLab Rails reads `gitlab.yml` when it starts.',
      undo: 'There is nothing to undo.',
    },
    'exempt-path': {
      title: 'Exempt `/jwt/auth` from the sign-in portal',
      body: 'Whatever stands in front of GitLab must pass requests for `/jwt/auth` on to it, with the `Authorization` header, without redirecting them and without an answer of its own. GitLab checks the credentials there itself.',
      undo: 'Take the exemption away again.',
    },
    'read-errors': {
      title: 'Read why GitLab could not answer',
      body: 'Look at `exception.class` in the lines. `Errno::ENOENT` or `Errno::EACCES` with `gitlab-registry.key` means that the signing key is missing or not readable for the user `git`; `OpenSSL::PKey::RSAError` means that the file holds no valid key. No line at all with a 502 means that Puma is not running or still starting.',
    },
    'mend-gitlab': {
      title: 'Repair GitLab',
      body: 'A missing key file comes back with `sudo gitlab-ctl reconfigure` as long as the registry is enabled in GitLab.',
      undo: 'Reconfiguring changes nothing that has to be undone.',
    },
    'leave-17-11-0': {
      title: 'Update to a later release',
      body: 'GitLab 17.11.0 has a fault of its own: `/jwt/auth` answers 500 to requests without credentials (`TypeError (no implicit conversion of nil into String)`). Make a backup first.',
      undo: 'There is no simple way back from an upgrade: it takes the backup.',
    },
    'open-way': {
      title: 'Open the path from the clients to GitLab',
      body: 'From a client, the name in the realm has to resolve, and its port has to answer. Runners and Kubernetes nodes often have other name servers and firewalls than your desk.',
      undo: 'Take the firewall rule or the name entry away again.',
    },
    'try-token': {
      title: 'Get a token and present it yourself',
      body: 'The command asks GitLab for a token and takes it to the registry. `registry with this token: 200` means that the token survives from where you run it: repeat it from the failing client, and behind each proxy. A script that sends `Bearer null` got no token in the first place.',
    },
    'find-rules': {
      title: 'Look for proxy rules that touch the header',
    },
    'pass-header': {
      title: 'Let the header pass unchanged',
      body: 'Remove what sets, empties or shortens `Authorization` on the way to the registry, and reload that proxy. Limits on the size of headers cut tokens too.',
      undo: 'Put the former rule back and reload the proxy.',
    },
  },
  checks: {
    login: {
      title: 'Log in again',
      fixed: 'The registry accepted the token.',
      notFixed:
        'The token is still refused. Look at the log of the registry again: the next thing it checks may be wrong as well.',
    },
    service: {
      title: 'Ask the token service again',
      fixed: 'The token service answers as it should: 403 in JSON to a request without credentials.',
      notFixed: 'The token service still does not answer as it should.',
    },
  },
  evidence: {
    'untrusted-issuer': 'The registry expects another issuer than the one in the token.',
    'issuer-named': 'This is the issuer that stands in the token.',
    'other-audience': 'The token was issued for something other than this registry.',
    'audience-named': 'This is the audience that stands in the token.',
    'bad-signature': 'The signature is missing or does not fit the content: the token was changed after it was signed.',
    'no-signing-key': 'The token names no signing key. GitLab always names one.',
    undecodable: 'The token cannot be decoded: it was cut or altered.',
    'malformed-token': 'What arrived as a token is not one. A script with an empty variable sends such a thing too.',
    'invalid-token': 'The registry refused a token. The line before it says why.',
    'invalid-token-challenge': 'The registry refused a token. Only its own log says why.',
    'token-was-issued': 'GitLab issued a token here, so the token service works.',
    'answer-without-token': 'The token service answered, but there is no token in the answer.',
    'answer-web-page': 'Where a token was expected, a web page came.',
    'answer-not-json': 'Where a token was expected, something else came, or nothing.',
    'bare-web-page': 'A web page came in place of an answer of the registry or the token service.',
    'no-realm': 'The registry did not say where a token is to be had.',
    'realm-not-found': 'The address of the token service does not exist there.',
    'gitlab-404-page': 'GitLab answered with its own page for an address that does not exist.',
    'oauth-not-found':
      'The token service answered 404. Old containerd versions report this also where the credentials were refused.',
    'realm-autoredirect':
      'The registry sends clients to `/auth/token`, which GitLab does not serve: `autoredirect` is on.',
    'realm-loopback': 'The registry sends clients to an address at which each of them only reaches itself.',
    'registry-not-enabled': 'GitLab is configured without a registry.',
    'asked-realm': 'This is where the registry sends clients for a token.',
    'asked-ok': 'The token service answers as it should.',
    'asked-disabled': 'The token service answers that the registry is not enabled in GitLab.',
    'asked-not-found': 'The token service is not at the address that the registry hands out.',
    'asked-web-page': 'The token service is covered by a web page.',
    'asked-error': 'The token service fails with a server error.',
    'asked-unreachable': 'The token service cannot be reached from where the command ran.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
