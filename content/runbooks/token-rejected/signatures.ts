/** Texts of the registry, the token service and every client: signatures.md S1, S6, S7. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const refused = (tokenRefusal: 'issuer' | 'audience' | 'altered') => ({ tokenRefusal, tokenService: 'ok' });
/** The registry refused a token and says elsewhere, or not at all, why. */
const anyRefusal = { 'token-untrusted-key': 4, 'token-rejected': 3, 'clock-skew': 2 };

export default defineSignatures({
  // --- what the registry logs ---
  'untrusted-issuer': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['from untrusted issuer'],
    pattern: /token from untrusted issuer(?:: [\\"]{0,6}(?<tokenIssuer>[\w.-]{1,128}))?/,
    sets: refused('issuer'),
    registry: true,
    examples: [
      'time="2026-11-20T21:56:41.665075992Z" level=info msg="token from untrusted issuer: \\"gitlab-issuer\\""',
      'level=info msg="token from untrusted issuer: "gitlab-issuer""',
      'time="2026-01-10T10:00:00.123Z" level=error msg="token from untrusted issuer" go_version=go1.24.3 issuer=gitlab-issuer trusted_issuers="[omnibus-gitlab-issuer]" version=v4.39.0-gitlab',
      '{"level":"info","msg":"token from untrusted issuer: \\"gitlab-issuer\\"","time":"2026-11-20T20:28:20.518136715Z"}',
    ],
    lookAlikes: [
      'time="2026-11-20T21:56:44Z" level=info msg="token intended for another audience: \\"docker\\""',
      'peer certificate from untrusted issuer',
    ],
  },
  // Since GitLab 16 the values are fields of their own, in JSON even before the message.
  'issuer-named': {
    role: 'context',
    speakers: ['registry'],
    literals: ['from untrusted issuer'],
    field: 'issuer',
    fields: { msg: /^token from untrusted issuer/ },
    pattern: /^(?<tokenIssuer>[\w.-]{1,128})$/,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="token from untrusted issuer" go_version=go1.24.3 issuer=gitlab-issuer trusted_issuers="[omnibus-gitlab-issuer]" version=v4.39.0-gitlab',
    ],
    lookAlikes: ['time="2026-11-20T21:56:41Z" level=info msg="token from untrusted issuer: \\"gitlab-issuer\\""'],
  },
  'other-audience': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['for another audience'],
    pattern: /token intended for another audience(?:: [\\"[]{0,8}(?<tokenAudience>[\w.-]{1,128}))?/,
    sets: refused('audience'),
    registry: true,
    examples: [
      'time="2026-11-20T21:56:44.1Z" level=info msg="token intended for another audience: \\"docker\\""',
      'time="2026-11-20T21:56:44.1Z" level=info msg="token intended for another audience: [docker]" go.version=go1.25.0',
      'time="2026-01-10T10:00:00.123Z" level=error msg="token intended for another audience" accepted_audiences="[container_registry]" audience="[docker]" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['level=info msg="token from untrusted issuer: \\"gitlab-issuer\\""'],
  },
  'audience-named': {
    role: 'context',
    speakers: ['registry'],
    literals: ['for another audience'],
    field: 'audience',
    fields: { msg: /^token intended for another audience/ },
    pattern: /^\[?(?<tokenAudience>[\w.-]{1,128})\]?$/,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="token intended for another audience" accepted_audiences="[container_registry]" audience="[docker]" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['time="2026-11-20T21:56:44Z" level=info msg="token intended for another audience: \\"docker\\""'],
  },
  'bad-signature': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['verify token signature', 'token has no signature'],
    pattern: /unable to verify token signature|token has no signature/,
    sets: refused('altered'),
    examples: [
      'time="2026-11-20T21:56:44.1Z" level=info msg="unable to verify token signature: invalid RS256 signature: crypto/rsa: verification error" go.version=go1.19.8',
      'time="2026-01-10T10:00:00.123Z" level=error msg="token has no signature" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['level=info msg="token signed by untrusted key with ID: \\"7OJL\\""'],
  },
  // A header without `kid`, `jwk` and `x5c` names no key at all.
  'no-signing-key': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['get token signing key'],
    pattern: /unable to get token signing key/,
    sets: refused('altered'),
    registry: true,
    examples: ['time="2026-11-20T20:28:36.15813924Z" level=info msg="unable to get token signing key"'],
    lookAlikes: ['level=error msg="error verifying that signing key is trusted"'],
  },
  undecodable: {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['unable to decode token', 'unmarshalling raw token'],
    pattern: /unable to decode token (?:header|claims|signature)|error while unmarshalling raw token/,
    sets: refused('altered'),
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=error msg="unable to decode token claims" error="illegal base64 data at input byte 4" go_version=go1.24.3 version=v4.39.0-gitlab',
      'time="2026-11-20T21:56:44Z" level=info msg="error while unmarshalling raw token: unable to decode token header: illegal base64 data"',
    ],
    lookAlikes: ['failed to fetch oauth token: unable to decode token response: invalid character'],
  },
  // Whatever is no token: an empty variable in a script (`Bearer null`) as well as a header that something rewrote.
  'malformed-token': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['malformed token'],
    pattern: /(?:authorizing context: |msg"?[=:] ?"(?:failed to verify token: )?)malformed token/,
    suggests: { 'token-rejected': 4, 'auth-denied': 2 },
    examples: [
      'time="2026-11-20T21:56:50.208308558Z" level=warning msg="error authorizing context: malformed token" go.version=go1.19.8 http.request.host="registry.example.com:5050" http.request.method=GET',
      // Distribution 3.
      'time="2026-11-20T21:56:50.208308558Z" level=info msg="failed to verify token: malformed token" go.version=go1.23.7 service=registry version=3.0.0',
    ],
    lookAlikes: ['level=error msg="error authorizing context: invalid token" go.version=go1.19.8'],
  },
  'invalid-token': {
    role: 'symptom',
    speakers: ['registry', 'unknown'],
    literals: ['authorizing context: invalid token'],
    pattern: /error authorizing context: invalid token/,
    suggests: anyRefusal,
    sets: { tokenService: 'ok' },
    registry: true,
    examples: [
      'time="2026-11-20T21:56:36.983636775Z" level=warning msg="error authorizing context: invalid token" go.version=go1.19.8 http.request.host="registry.example.com:5050"',
    ],
    lookAlikes: ['level=warning msg="error authorizing context: authorization token required" go.version=go1.19.8'],
  },

  // --- what clients say of a refused token ---
  'invalid-token-challenge': {
    role: 'symptom',
    literals: ['error="invalid_token"', 'server message: invalid_token'],
    pattern:
      /,service="[^"\n]{1,80}"(?:,scope="[^"\n]{0,600}")?,error="invalid_token"|server message: invalid_token: authorization failed/,
    suggests: anyRefusal,
    sets: { tokenService: 'ok' },
    registry: true,
    examples: [
      '< Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry",scope="repository:group/project/app:pull",error="invalid_token"',
      'ctr: failed to resolve reference "registry.example.com/group/app:1": pull access denied, repository does not exist or may require authorization: server message: invalid_token: authorization failed',
    ],
    lookAlikes: [
      'server message: insufficient_scope: authorization failed',
      'WWW-Authenticate: Bearer realm="api", error="invalid_token"',
    ],
  },
  // Only a token that GitLab gave can be refused here: the token service works.
  'token-was-issued': {
    role: 'context',
    literals: ['login attempt to '],
    pattern: /login attempt to https?:\/\/[\w.:[\]-]{1,260}\/v2\/ failed with status: 401/,
    sets: { tokenService: 'ok' },
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://registry.example.com:5050/v2/ failed with status: 401 Unauthorized',
    ],
    lookAlikes: ['login attempt to https://registry.example.com/v2/ failed with status: 404 Not Found'],
  },

  // --- where no token was given ---
  'answer-without-token': {
    role: 'cause',
    literals: ['did not include a token in the response'],
    pattern: /authorization server did not include a token in the response/,
    sets: { tokenService: 'no-token' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": authorization server did not include a token in the response',
      'ctr: failed to resolve reference "registry.example.com/g/a:1": failed to authorize: failed to fetch oauth token: authorization server did not include a token in the response',
    ],
    lookAlikes: ['the server did not include a checksum in the response'],
  },
  // A web page with a status of success: with any other status the clients report the status. A page that a proxy sends in place of
  // GitLab with 200 is the same fault, so a gateway that reports its error comes before it.
  'answer-web-page': {
    role: 'cause',
    weight: 4.8,
    literals: ['unable to decode token response'],
    pattern: /unable to decode token response: invalid character '<'/,
    sets: { tokenService: 'html' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://registry.example.com:5050/v2/": unable to decode token response: invalid character '<' looking for beginning of value`,
      `time="2026-11-20T20:30:37Z" level=info msg="trying next host" error="failed to authorize: failed to fetch oauth token: unable to decode token response: invalid character '<' looking for beginning of value" host="registry.example.com:5050"`,
    ],
    lookAlikes: ['failed to fetch oauth token: unable to decode token response: EOF'],
  },
  // No page, and no token either: an answer cut off, or another service's.
  'answer-not-json': {
    role: 'symptom',
    suggests: { 'token-rejected': 5, 'gateway-error': 3, 'request-not-forwarded': 2 },
    literals: ['unable to decode token response'],
    pattern: /unable to decode token response: (?!invalid character '<')/,
    sets: { tokenService: 'html' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": unable to decode token response: EOF',
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": unable to decode token response: invalid character \'o\' looking for beginning of value',
    ],
    lookAlikes: ['level=error msg="unable to decode token claims"'],
  },
  // podman, skopeo and buildah do not say which answer was a web page: the token service's or the registry's.
  'bare-web-page': {
    role: 'symptom',
    literals: ["invalid character '<' looking for"],
    pattern:
      /(?:initializing source docker:\/\/[^\s]{1,300}|authenticating creds for "[^"\n]{1,260}"|parsing image name "[^"\n]{1,400}"|at destination): invalid character '<' looking for beginning of value/,
    weight: 4,
    sets: { tokenService: 'html' },
    registry: true,
    examples: [
      `Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: invalid character '<' looking for beginning of value`,
      `time="2026-11-20T20:30:36Z" level=fatal msg="authenticating creds for \\"registry.example.com:5050\\": invalid character '<' looking for beginning of value"`,
    ],
    lookAlikes: [
      `error parsing HTTP 413 response body: invalid character '<' looking for beginning of value: "<html>\\r\\n"`,
    ],
  },
  'no-realm': {
    role: 'cause',
    literals: ['no realm specified for token'],
    pattern: /no realm specified for token auth challenge/,
    sets: { tokenService: 'not-found' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com/v2/": no realm specified for token auth challenge',
    ],
    lookAlikes: ['no realm specified for Kerberos'],
  },
  'realm-not-found': {
    role: 'cause',
    literals: ['invalid status code from registry 404'],
    pattern: /equesting bearer token: invalid status code from registry 404/,
    sets: { tokenService: 'not-found' },
    registry: true,
    examples: [
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: Requesting bearer token: invalid status code from registry 404 (Not Found)',
      'Error: initializing source docker://registry.example.com:5050/group/app:1.0.0: requesting bearer token: invalid status code from registry 404 (Not Found)',
    ],
    lookAlikes: ['pinging container registry registry.example.com: invalid status code from registry 404 (Not Found)'],
  },
  // GitLab's own 404 page where a token was asked for (`Get "…": …`): a realm with a wrong path. Bare, it came for the registry's address.
  'gitlab-404-page': {
    role: 'symptom',
    literals: ['could not be found (404)'],
    pattern:
      /": (?:error parsing HTTP 404 response body|unknown: <!DOCTYPE)[\s\S]{0,300}?The page you're looking for could not be found \(404\)/,
    weight: 4,
    sets: { tokenService: 'not-found' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://registry.example.com:5050/v2/": error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "<!DOCTYPE html>\\n<html>\\n<head>\\n  <title>The page you're looking for could not be found (404)</title>\\n</head>"`,
    ],
    lookAlikes: ['<title>The page you are looking for could not be found (404)</title>'],
  },
  // containerd asks with POST first and GitLab has no such route, so old versions report 404 where another answer was meant.
  'oauth-not-found': {
    role: 'symptom',
    literals: ['token: unexpected status'],
    pattern:
      /failed to fetch (?:oauth|anonymous) token: unexpected status(?: from [A-Z]{3,4} request to [^\s]{1,600})?: 404 Not Found/,
    suggests: { 'token-rejected': 3, 'auth-denied': 3 },
    registry: true,
    examples: [
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1.0.0": failed to authorize: failed to fetch oauth token: unexpected status: 404 Not Found',
    ],
    lookAlikes: ['failed to fetch oauth token: unexpected status: 401 Unauthorized'],
  },
  'realm-autoredirect': {
    role: 'cause',
    literals: ['/auth/token'],
    pattern:
      /realm="https?:\/\/[\w.:[\]-]{1,260}\/auth\/token",service="container_registry"|\/auth\/token\?[^\s"]{0,400}service=container_registry/,
    sets: { tokenService: 'not-found' },
    registry: true,
    examples: [
      '< Www-Authenticate: Bearer realm="https://registry.example.com/auth/token",service="container_registry"',
      'Get "https://registry.example.com/auth/token?account=root&client_id=docker&offline_token=true&service=container_registry": dial tcp 198.51.100.7:443: connect: connection refused',
    ],
    lookAlikes: ['Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"'],
  },
  // Other machines reach themselves at this address. Right only where client and GitLab are one host.
  'realm-loopback': {
    role: 'symptom',
    literals: ['realm="http'],
    pattern: /Bearer realm="https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])[:/]/i,
    weight: 4,
    sets: { tokenService: 'unreachable' },
    examples: ['< Www-Authenticate: Bearer realm="http://localhost/jwt/auth",service="container_registry"'],
    lookAlikes: ['< Www-Authenticate: Bearer realm="https://gitlab.example.com/jwt/auth",service="container_registry"'],
  },
  'registry-not-enabled': {
    role: 'cause',
    literals: ['registry not enabled'],
    pattern: /(?:"message": ?"|unavailable: )registry not enabled/i,
    sets: { tokenService: 'disabled' },
    registry: true,
    examples: [
      '{"errors":[{"code":"UNAVAILABLE","message":"registry not enabled"}]}',
      'Error response from daemon: Get "https://registry.example.com/v2/": unavailable: registry not enabled',
    ],
    lookAlikes: ['Container registry not enabled, exiting...'],
  },

  // --- what our own question to the token service printed ---
  'asked-realm': {
    role: 'context',
    literals: ['token realm: '],
    pattern: /^token realm: (?<tokenRealm>https?:\/\/[^\s"]{1,480})$/,
    registry: true,
    examples: ['token realm: https://gitlab.example.com/jwt/auth'],
    lookAlikes: ['token realm: none'],
  },
  'asked-ok': {
    role: 'context',
    literals: ['token service: '],
    pattern: /^token service: 403 application\/json/,
    sets: { tokenService: 'ok' },
    healthy: true,
    registry: true,
    examples: ['token service: 403 application/json; charset=utf-8'],
    lookAlikes: ['token service: 403 text/html'],
  },
  'asked-disabled': {
    role: 'cause',
    literals: ['token service: '],
    pattern: /^token service: 404 application\/json/,
    sets: { tokenService: 'disabled' },
    registry: true,
    examples: ['token service: 404 application/json; charset=utf-8'],
    lookAlikes: ['token service: 404 text/html; charset=utf-8'],
  },
  'asked-not-found': {
    role: 'cause',
    literals: ['token service: '],
    pattern: /^token service: 404(?: (?!application\/json)|$)/,
    sets: { tokenService: 'not-found' },
    registry: true,
    examples: ['token service: 404 text/html; charset=utf-8', 'token service: 404 '],
    lookAlikes: ['token service: 404 application/json'],
  },
  'asked-web-page': {
    role: 'cause',
    literals: ['token service: '],
    pattern: /^token service: (?:(?:200|403) text\/html|30\d)/,
    sets: { tokenService: 'html' },
    registry: true,
    examples: ['token service: 200 text/html; charset=utf-8', 'token service: 302 text/html'],
    lookAlikes: ['token service: 502 text/html'],
  },
  'asked-error': {
    role: 'symptom',
    literals: ['token service: '],
    pattern: /^token service: 5\d\d/,
    weight: 5,
    sets: { tokenService: 'error' },
    registry: true,
    examples: ['token service: 502 text/html'],
    lookAlikes: ['token service: 404 text/html'],
  },
  'asked-unreachable': {
    role: 'symptom',
    literals: ['token service: '],
    pattern: /^token service: 000/,
    weight: 5,
    sets: { tokenService: 'unreachable' },
    registry: true,
    examples: ['token service: 000 '],
    lookAlikes: ['token service: 403 application/json'],
  },
});
