/**
 * Texts: signatures.md S0, S2, S6, S7, beyond.md B17 and B27. What other registries say is a symptom here, however plain: they are
 * recognised because people paste them, and their rules are not GitLab's.
 */
import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A refusal that a wrong key, issuer or clock produces as well. */
const alsoToken = { 'token-untrusted-key': 2, 'token-rejected': 2, 'clock-skew': 1 };

export default defineSignatures({
  // --- GitLab's token service: the credentials ---
  'basic-denied': {
    role: 'cause',
    passesOn: 'rails',
    literals: ['HTTP Basic: Access denied'],
    pattern:
      /(?<!\/dependency_proxy\/containers\/[^\s"]{1,200}"?: )(?:unauthorized: |UNAUTHORIZED: |UNAUTHORIZED","message":"|error from registry: )HTTP Basic: Access denied(?!\s{1,4}You must use)/,
    sets: { denial: 'credentials' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://registry.example.com:5050/v2/": unauthorized: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password.`,
      'Error response from daemon: Get https://registry.example.com:4567/v2/: unauthorized: HTTP Basic: Access denied',
      // Docker 29 prints the message without its code.
      'Error response from daemon: error from registry: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect',
      '{"errors":[{"code":"UNAUTHORIZED","message":"HTTP Basic: Access denied. The provided password or token is incorrect or your account has 2FA enabled"}]}',
      'error checking push permissions: checking push permission for "registry.example.com/g/a:1": GET https://gitlab.example.com/jwt/auth?scope=repository%3Ag%2Fa%3Apush: UNAUTHORIZED: HTTP Basic: Access denied',
    ],
    lookAlikes: ['remote: HTTP Basic: Access denied. The provided password or token is incorrect'],
  },
  'two-factor': {
    role: 'cause',
    passesOn: 'rails',
    literals: ['HTTP Basic: Access denied'],
    pattern: /unauthorized: HTTP Basic: Access denied\s{1,4}You must use a personal access token/i,
    sets: { denial: 'two-factor' },
    registry: true,
    examples: [
      `Error response from daemon: Get https://registry.example.com:4567/v2/: unauthorized: HTTP Basic: Access denied\\nYou must use a personal access token with 'api' scope for Git over HTTP.\\nYou can generate one at https://gitlab.example.com/profile/personal_access_tokens`,
    ],
    lookAlikes: ['unauthorized: HTTP Basic: Access denied. If a password was provided for Git authentication'],
  },
  'token-service-401': {
    role: 'cause',
    literals: ['token: unexpected status', 'unable to retrieve auth token'],
    pattern:
      /failed to fetch (?:oauth|anonymous) token: unexpected status(?: from [A-Z]{3,4} request to [^\s]{1,600})?: 401 Unauthorized|unable to retrieve auth token: invalid username\/password/,
    sets: { denial: 'credentials' },
    registry: true,
    examples: [
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1": failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized',
      'Failed to pull image "registry.example.com/g/a:1": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://gitlab.example.com/jwt/auth?scope=repository%3Ag%2Fa%3Apull&service=container_registry: 401 Unauthorized',
      'Error: initializing source docker://registry.example.com/g/a:1: unable to retrieve auth token: invalid username/password: unauthorized: HTTP Basic: Access denied',
    ],
    lookAlikes: ['failed to fetch oauth token: unexpected status: 502 Bad Gateway'],
  },
  // podman and skopeo say this also where the registry refused a good token.
  'login-invalid': {
    role: 'symptom',
    literals: ['invalid username/password'],
    pattern: /logging into "(?<registryHost>[\w.:[\]-]{1,260})": invalid username\/password/,
    suggests: { 'auth-denied': 4, ...alsoToken },
    registry: true,
    examples: [
      'time="2026-11-20T21:56:50Z" level=fatal msg="logging into \\"registry.example.com:5050\\": invalid username/password"',
      'Error: logging into "registry.example.com:5050": invalid username/password',
    ],
    lookAlikes: ['logging into the database: invalid username/password'],
  },
  'access-forbidden': {
    role: 'cause',
    passesOn: 'rails',
    literals: ['denied: access forbidden', 'registry: access forbidden'],
    pattern:
      /(?<!\/dependency_proxy\/containers\/[^\s"]{1,200}(?:"?: |, repository does not exist or may require 'docker login': ))(?:denied|DENIED|error from registry): access forbidden/,
    sets: { denial: 'forbidden' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": denied: access forbidden',
      'denied: access forbidden',
      'Error response from daemon: error from registry: access forbidden',
      'GET https://gitlab.example.com/jwt/auth?scope=repository%3Ag%2Fa%3Apull&service=container_registry: DENIED: access forbidden',
    ],
    // The healthy answer to a question without credentials.
    lookAlikes: [
      '{"errors":[{"code":"DENIED","message":"access forbidden"}]}',
      "pull access denied for gitlab.example.com/group/dependency_proxy/containers/alpine, repository does not exist or may require 'docker login': denied: access forbidden",
    ],
  },
  'token-service-403': {
    role: 'symptom',
    literals: ['token: unexpected status', 'invalid status code from registry 403'],
    pattern:
      /equesting bearer token: invalid status code from registry 403|failed to fetch (?:oauth|anonymous) token: unexpected status(?: from [A-Z]{3,4} request to [^\s]{1,600})?: 403 Forbidden/,
    weight: 5,
    sets: { denial: 'forbidden' },
    registry: true,
    examples: [
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: Requesting bearer token: invalid status code from registry 403 (Forbidden)',
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": failed to authorize: failed to fetch oauth token: unexpected status: 403 Forbidden',
    ],
    lookAlikes: ['Requesting bearer token: invalid status code from registry 404 (Not Found)'],
  },
  'permissions-denied-log': {
    role: 'cause',
    speakers: ['rails', 'unknown'],
    literals: ['Denied container registry'],
    pattern:
      /"message":"Denied container registry permissions"(?:[^\n]{0,200}?"requested_project_path":"(?<repository>[a-z0-9._/-]{1,255})")?/,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      '{"severity":"WARN","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","meta.caller_id":"JwtController#auth","message":"Denied container registry permissions","scope_type":"repository","requested_project_path":"group/project/app","requested_actions":["push","pull"],"authorized_actions":[]}',
    ],
    lookAlikes: ['{"severity":"WARN","message":"Denied package registry permissions"}'],
  },
  'jwt-authentication-failed': {
    role: 'cause',
    speakers: ['rails', 'unknown'],
    literals: ['JWT authentication failed'],
    pattern: /"message":"JWT authentication failed"/,
    sets: { denial: 'credentials' },
    examples: [
      '{"severity":"WARN","time":"2026-10-04T09:53:59.960Z","message":"JWT authentication failed","http_user":"alice","remote_ip":"198.51.100.9","auth_service":"container_registry","auth_result.type":"none"}',
    ],
    lookAlikes: ['JWT authentication failed for the metrics endpoint'],
  },
  'token-request-401': {
    role: 'symptom',
    speakers: ['proxy', 'rails', 'unknown'],
    literals: ['HTTP/1.1" 401', 'HTTP/1.0" 401', 'HTTP/2.0" 401', 'HTTP/2" 401', '"status":401'],
    pattern:
      /"GET (?:\/[\w.-]{1,60})?\/jwt\/auth[^"\s]{0,800} HTTP\/[\d.]{1,3}" 401 |"path":"\/jwt\/auth"[^\n]{0,200}?"status":401/,
    weight: 4,
    sets: { denial: 'credentials' },
    registry: true,
    examples: [
      '198.51.100.5 - root [20/Nov/2026:21:56:50 +0000] "GET /jwt/auth?service=container_registry&scope=repository:group/app:pull HTTP/1.1" 401 418 "-" "curl/7.88.1" -',
      '{"method":"GET","path":"/jwt/auth","format":"html","controller":"JwtController","action":"auth","status":401,"time":"2026-11-20T20:28:50.497Z"}',
    ],
    lookAlikes: [
      '198.51.100.5 - root [20/Nov/2026:21:56:50 +0000] "GET /jwt/auth?a=b HTTP/1.1" 200 418 "-" "curl/7.88.1" -',
    ],
  },
  'token-request-403': {
    role: 'symptom',
    speakers: ['proxy', 'rails', 'unknown'],
    literals: ['HTTP/1.1" 403', 'HTTP/1.0" 403', 'HTTP/2.0" 403', 'HTTP/2" 403', '"status":403'],
    pattern:
      /"GET (?:\/[\w.-]{1,60})?\/jwt\/auth[^"\s]{0,800} HTTP\/[\d.]{1,3}" 403 |"path":"\/jwt\/auth"[^\n]{0,200}?"status":403/,
    weight: 3,
    sets: { denial: 'forbidden' },
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:21:56:50 +0000] "GET /jwt/auth?service=container_registry&scope=repository:group/app:pull HTTP/1.1" 403 68 "-" "curl/7.88.1" -',
    ],
    lookAlikes: ['198.51.100.5 - - [20/Nov/2026:21:56:50 +0000] "GET /admin HTTP/1.1" 403 68 "-" "curl/7.88.1" -'],
  },

  // --- a good token that lacks the right ---
  'resource-denied': {
    role: 'cause',
    literals: ['access to the resource is denied'],
    // podman, skopeo and buildah leave the code out where the message is the usual one.
    pattern:
      /(?<!'docker login': )(?:denied: |error from registry: |(?:initiating layer upload to|reading manifest|uploading manifest|checking whether a blob) \S{1,300} (?:in|to|exists in) \S{1,300}: )requested access to the resource is denied/i,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      'denied: requested access to the resource is denied',
      'Error: writing blob: initiating layer upload to /v2/group/app/blobs/uploads/ in registry.example.com: denied: requested access to the resource is denied',
      'checking whether a blob sha256:0ebb39f2 exists in registry.example.com/group/app: requested access to the resource is denied',
      'error from registry: requested access to the resource is denied',
      'Error: writing blob: initiating layer upload to /v2/group/app/blobs/uploads/ in registry.example.com: requested access to the resource is denied',
    ],
    lookAlikes: ['requested access to the resource is denied by policy'],
  },
  'pull-denied': {
    role: 'cause',
    literals: ['pull access denied for'],
    pattern:
      /pull access denied for (?!(?:registry-1\.)?docker\.io\/|[^\s,]{1,300}\/dependency_proxy\/containers\/)(?<registryHost>[a-z0-9-]{1,63}(?:(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?|:\d{1,5}))\/(?<repository>[a-z0-9._/-]{1,255}), repository does not exist/,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      `Error response from daemon: pull access denied for registry.example.com:5050/group/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    ],
    lookAlikes: [
      `Error response from daemon: pull access denied for app, repository does not exist or may require 'docker login'`,
    ],
  },
  'containerd-denied': {
    role: 'cause',
    literals: ['access denied, repository', 'message: insufficient_scope'],
    pattern:
      /(?:pull|push) access denied, repository does not exist or may require authorization(?:: server message: insufficient_scope)?: authorization failed(?!: no basic)|server message: insufficient_scope: authorization failed/,
    registry: true,
    examples: [
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      'ERROR: failed to solve: failed to push registry.example.com/g/a:1: push access denied, repository does not exist or may require authorization: authorization failed',
      'ctr: server message: insufficient_scope: authorization failed',
    ],
    lookAlikes: [
      'ctr: failed to resolve reference "registry.example.com/g/a:1": pull access denied, repository does not exist or may require authorization: server message: invalid_token: authorization failed',
    ],
  },
  'containerd-denied-image': {
    role: 'context',
    literals: ['message: insufficient_scope'],
    pattern:
      /(?:resolve reference|metadata for|metadata for:) "?(?!docker\.io\/)(?<registryHost>[a-z0-9-]{1,63}(?:(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?|:\d{1,5}))\/(?<repository>[a-z0-9._/-]{1,255})(?:[:@][^\s"]{1,140})?"?: [^\n]{0,200}?server message: insufficient_scope/,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
    lookAlikes: [
      'failed to resolve reference "docker.io/library/app:latest": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
  },
  'scope-challenge': {
    role: 'cause',
    literals: ['error="insufficient_scope"'],
    pattern: /,service="[^"\n]{1,80}"(?:,scope="[^"\n]{0,600}")?,error="insufficient_scope"/,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      'Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry",scope="repository:group/app:pull,push",error="insufficient_scope"',
    ],
    lookAlikes: ['Www-Authenticate: Bearer error="insufficient_scope", scope="read_api"'],
  },
  // The upstream registry writes this in normal operation as well.
  'scope-log': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['context: insufficient scope'],
    pattern: /error authorizing context: insufficient scope/,
    sets: { denial: 'scope' },
    registry: true,
    examples: [
      'time="2026-11-20T21:56:55.654584366Z" level=warning msg="error authorizing context: insufficient scope" go.version=go1.19.8 http.request.host="registry.example.com:5050" http.request.method=GET',
    ],
    lookAlikes: ['level=warning msg="error authorizing context: authorization token required" go.version=go1.19.8'],
  },
  protected: {
    role: 'cause',
    literals: ['insufficient permissions to', 'protected repository path', 'tag is immutable'],
    pattern:
      /insufficient permissions to (?:push or delete protected tag|delete manifest due to tag protection)|Pushing to protected repository path forbidden|tag is immutable/,
    sets: { denial: 'protected' },
    examples: [
      '{"errors":[{"code":"PROTECTED_TAG","message":"insufficient permissions to push or delete protected tag"}]}',
      'denied: Pushing to protected repository path forbidden',
      '{"errors":[{"code":"IMMUTABLE_TAG","message":"tag is immutable"}]}',
    ],
    lookAlikes: ['insufficient permissions to read the bucket', 'the tag is immutability-checked'],
  },

  // --- images that no registry was named for ---
  'hub-pull-denied': {
    role: 'cause',
    literals: ['pull access denied'],
    pattern:
      /pull access denied for (?:docker\.io\/)?(?:[a-z0-9][a-z0-9_-]{0,100}\/){0,6}[a-z0-9][a-z0-9._-]{0,120}, repository does not exist|"docker\.io\/[^"\s]{1,255}": [^\n]{0,300}?pull access denied/,
    sets: { denial: 'hub-name' },
    registry: true,
    examples: [
      `Error response from daemon: pull access denied for app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
      `Error response from daemon: pull access denied for group/project/app, repository does not exist or may require 'docker login'`,
      'Failed to pull image "app:latest": failed to pull and unpack image "docker.io/library/app:latest": failed to resolve reference "docker.io/library/app:latest": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
    lookAlikes: [
      `pull access denied for registry.example.com/group/app, repository does not exist or may require 'docker login'`,
    ],
  },
  'push-to-hub': {
    role: 'context',
    literals: ['The push refers to'],
    pattern: /The push refers to (?:a )?repository \[docker\.io\//,
    sets: { denial: 'hub-name' },
    registry: true,
    examples: [
      'The push refers to repository [docker.io/group/app]',
      'The push refers to a repository [docker.io/library/app]',
    ],
    lookAlikes: ['The push refers to repository [registry.example.com/group/app]'],
  },

  // --- refusals that say too little ---
  'authentication-required': {
    role: 'symptom',
    literals: [
      'unauthorized: authentication required',
      'registry: authentication required',
      'initiating layer upload',
      'reading manifest ',
    ],
    pattern:
      /(?:unauthorized: |error from registry: |(?:initiating layer upload to|reading manifest) \S{1,300} in \S{1,300}: )authentication required(?!, visit)/,
    suggests: {
      'auth-denied': 3,
      'token-untrusted-key': 3,
      'token-expired-mid-push': 2,
      'token-rejected': 2,
      'clock-skew': 2,
      'request-not-forwarded': 1,
    },
    registry: true,
    examples: [
      'unauthorized: authentication required',
      'Error response from daemon: unauthorized: authentication required',
      'Error response from daemon: error from registry: authentication required',
      'Error: initializing source docker://registry.example.com/group/app:1: reading manifest 1 in registry.example.com/group/app: authentication required',
    ],
    lookAlikes: ['401 unauthorized: authentication is required'],
  },
  'ggcr-unauthorized': {
    role: 'symptom',
    literals: ['UNAUTHORIZED: authentication'],
    pattern: /UNAUTHORIZED: authentication required(?:; \[map\[Action:|$|[;,\s])/,
    suggests: { 'auth-denied': 4, ...alsoToken },
    examples: [
      'GET https://registry.example.com/v2/group/app/manifests/1: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:group/app Type:repository]]',
    ],
    lookAlikes: ['UNAUTHORIZED: authentication requiredness of the field'],
  },
  // kaniko tries to begin an upload before it builds. The same words precede TLS and network errors.
  'kaniko-push-check': {
    role: 'symptom',
    literals: ['checking push permission', 'failed to push to destination'],
    pattern:
      /(?:checking push permission for "[^"\n]{1,300}"|failed to push to destination [^\s]{1,300}): [^\n]{1,400}?(?:UNAUTHORIZED|DENIED|unauthorized: |denied: |unexpected status code 40[13])/,
    weight: 5,
    registry: true,
    examples: [
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "registry.example.com/group/app:1": POST https://registry.example.com/v2/group/app/blobs/uploads/: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:group/app Type:repository]]',
      'error pushing image: failed to push to destination registry.example.com/group/app:1: HEAD https://registry.example.com/v2/group/app/blobs/sha256:00: unexpected status code 401 Unauthorized (HEAD responses have no body, use GET for details)',
    ],
    lookAlikes: [
      'checking push permission for "registry.example.com/group/app:1": Get "https://registry.example.com/v2/": x509: certificate signed by unknown authority',
    ],
  },
  'bare-refusal': {
    role: 'symptom',
    literals: ['unauthorized', ': denied'],
    pattern:
      /\/v2\/?(?:[^\s"]{1,300})?"?: (?:unauthorized|denied)(?= \(|\s{0,4}$)|\/manifests\/[\w.:-]{1,140}"?: (?:unauthorized|denied)(?= \(|\s{0,4}$)|error from registry: (?:unauthorized|denied)(?=\s{0,4}$)/,
    weight: 5,
    registry: true,
    examples: [
      'Error response from daemon: Get https://registry.example.com/app/manifests/latest: unauthorized (manager.go:237:0s)',
      'Error response from daemon: Head "https://registry.example.com/v2/group/app/manifests/latest": denied',
      'Error response from daemon: error from registry: denied',
    ],
    lookAlikes: [
      'Error response from daemon: Get "https://registry.example.com/v2/": unauthorized: authentication required',
    ],
  },

  // --- other registries ---
  'other-registry-refused': {
    role: 'symptom',
    literals: [
      'aka.ms/acr/authorization',
      'incorrect username or password',
      'authorization token has expired. Reauthenticate',
      'authorized to perform: ecr',
      'permission_denied: ',
      'denied: Permission "artifactregistry',
      'Unauthenticated requests do not',
      'the needed permissions to perform this',
      'requested resource is not authorized',
      'unauthorized to access repository',
      'not registered with AAD',
      'does not have permission for manifest',
      'installation not allowed to',
    ],
    pattern:
      /visit https:\/\/aka\.ms\/acr\/authorization|unauthorized: incorrect username or password|Your authorization token has expired\. Reauthenticate|not authorized to perform: ecr|denied: permission_denied: |denied: Permission "artifactregistry|Unauthenticated requests do not have permission|the needed permissions to perform this operation|unauthorized: access to the requested resource is not authorized|unauthorized to access repository: |Application not registered with AAD|The client does not have permission for manifest|denied: installation not allowed to/,
    weight: 5,
    sets: { denial: 'other-registry' },
    registry: true,
    examples: [
      'Error response from daemon: Get https://example.azurecr.io/v2/app/manifests/0.1: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
      'denied: Your authorization token has expired. Reauthenticate and try again.',
      'denied: permission_denied: write_package',
      'unauthorized: unauthorized to access repository: library/app, action: push: unauthorized to access repository: library/app, action: push',
    ],
    lookAlikes: ['Your session has expired. Reauthenticate and try again.', 'rpc error: permission_denied: '],
  },
  // The network rules of that registry, not the login.
  'other-registry-network': {
    role: 'symptom',
    literals: ['client with IP '],
    pattern: /(?:denied: |^\s{0,12})client with IP '[0-9a-fA-F.:]{3,45}' is not allowed access(?:\.|$)/,
    weight: 2,
    sets: { denial: 'other-registry' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://example.azurecr.io/v2/": denied: client with IP '198.51.100.9' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.`,
      `    client with IP '198.51.100.9' is not allowed access.`,
    ],
    lookAlikes: [`client with IP '198.51.100.9' is not allowed access to this page`],
  },

  // --- what our own commands print ---
  'stored-login': {
    role: 'context',
    literals: ['stored registry login: '],
    pattern: /^stored registry login: yes$/,
    sets: { storedLogin: 'yes' },
    registry: true,
    examples: ['stored registry login: yes'],
    lookAlikes: ['stored registry login: no'],
  },
  'no-stored-login': {
    role: 'symptom',
    literals: ['stored registry login: '],
    pattern: /^stored registry login: no$/,
    suggests: { 'no-basic-auth-credentials': 5, 'auth-denied': 4 },
    sets: { storedLogin: 'no' },
    registry: true,
    examples: ['stored registry login: no'],
    lookAlikes: ['stored registry login: yes'],
  },
  'granted-refused': {
    role: 'cause',
    literals: ['granted access: '],
    pattern: /^granted access: refused$/,
    sets: { grantedAccess: 'refused' },
    registry: true,
    examples: ['granted access: refused'],
    lookAlikes: ['granted access: none'],
  },
  'granted-forbidden': {
    role: 'cause',
    literals: ['granted access: '],
    pattern: /^granted access: forbidden$/,
    sets: { grantedAccess: 'forbidden' },
    registry: true,
    examples: ['granted access: forbidden'],
    lookAlikes: ['granted access: pull'],
  },
  'granted-none': {
    role: 'cause',
    literals: ['granted access: '],
    pattern: /^granted access: none\s{0,4}$/,
    sets: { grantedAccess: 'none' },
    registry: true,
    examples: ['granted access: none'],
    lookAlikes: ['granted access: pull,push'],
  },
  'granted-pull': {
    role: 'context',
    literals: ['granted access: '],
    pattern: /^granted access: pull\s{0,4}$/,
    sets: { grantedAccess: 'pull' },
    registry: true,
    examples: ['granted access: pull'],
    lookAlikes: ['granted access: pull,push'],
  },
  'granted-push': {
    role: 'context',
    literals: ['granted access: '],
    pattern: /^granted access: (?:pull,push|push,pull|push)\s{0,4}$/,
    sets: { grantedAccess: 'push' },
    healthy: true,
    registry: true,
    examples: ['granted access: pull,push', 'granted access: push,pull '],
    lookAlikes: ['granted access: pull'],
  },
  'granted-token-refused': {
    role: 'symptom',
    literals: ['registry with this token: '],
    pattern: /^registry with this token: 401$/,
    suggests: { 'token-untrusted-key': 5, 'token-rejected': 4, 'clock-skew': 3 },
    registry: true,
    examples: ['registry with this token: 401'],
    lookAlikes: ['registry with this token: 200'],
  },
});
