/** Tokens, keys, certificates and clocks. */
import { factType as t } from '../../src/runbook/define.ts';

export const tokens = {
  keyId: t.keyId(),
  tokenIssuer: t.name(),
  tokenAudience: t.name(),
  /** What the registry's configuration expects of a token. */
  registryIssuer: t.name(),
  registryService: t.name(),
  /** What a comparison of certificate and key printed. */
  keyPair: t.choice('match', 'different', 'unreadable'),
  /** Which connection a TLS error belongs to. */
  tlsTarget: t.choice('registry', 'realm', 'storage', 'redirect'),
  tlsHost: t.hostPort(),
  /** The names a certificate is valid for, first one. */
  certificateName: t.name(),
  /** `Verify return code` of openssl s_client. */
  tlsVerifyCode: t.integer(0, 99),
  /** How the chain that was presented verifies (system's store, CA file given, not at all), or that a proxy made it. */
  tlsChain: t.choice('trusted', 'private', 'self-signed', 'unverified', 'proxy'),
  /** How the names in a certificate compare with the name asked for. */
  tlsNames: t.choice('match', 'mismatch', 'no-san', 'no-ip-san', 'default-certificate'),
  /** Which two sides speak HTTP and HTTPS past each other: the asking side first. */
  schemeMismatch: t.choice('https-to-http', 'http-to-https', 'proxy-to-tls', 'proxy-tls-to-http', 'storage', 'realm'),
  /** Registry clock minus GitLab clock, in seconds. */
  clockOffset: t.integer(-315360000, 315360000),
  clockSynchronised: t.choice('yes', 'no'),
  /** What the comparison of the two clocks printed. */
  clocks: t.choice('agree', 'registry-behind', 'registry-ahead'),
  /** What complained about the time. */
  clockProblem: t.choice('not-yet-valid', 'expired', 'storage', 'certificate'),
  /** How a login with a token issued just before it ended. */
  freshLogin: t.choice('accepted', 'refused'),
  /** How GitLab's `/jwt/auth` answers; `ok` also where a token of it has been seen. */
  tokenService: t.choice('ok', 'not-found', 'disabled', 'html', 'no-token', 'error', 'unreachable'),
  /** Where the registry sends clients for a token. */
  tokenRealm: t.url(),
  /** Why the registry refused a token, besides its key and its times. */
  tokenRefusal: t.choice('issuer', 'audience', 'altered'),
} as const;
