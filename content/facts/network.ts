/** Proxies, ports, names, and what becomes of a request. */
import { factType as t } from '../../src/runbook/define.ts';

export const network = {
  /** The server that wrote an HTML error page. */
  proxyServer: t.name(),
  upstream: t.hostPort(),
  bodyLimitBytes: t.integer(0, 1e15),
  /** Where the registry’s answer to the start of an upload sends the client. */
  uploadLocation: t.choice('http', 'other-host', 'https', 'relative'),
  /** Whether a proxy stores an upload whole before it passes it on. */
  uploadBuffering: t.choice('on', 'off'),
  /** On which loopback addresses the registry answers. */
  registryListener: t.choice('ipv4', 'ipv6', 'both', 'none'),
  /** What becomes of a request on its way to the registry. */
  requestPath: t.choice('whole', 'rewritten', 'redirected', 'answered', 'header-dropped', 'gateway', 'unreachable'),
  /** Which server could not be reached, found or passed to. */
  networkTarget: t.choice('registry', 'realm', 'storage'),
  /** How a connection to the registry's port ended. */
  connectFailure: t.choice('refused', 'timeout', 'no-route', 'handshake', 'ipv6', 'open'),
  /** Whether something listens on the public port, beside the registry's own. */
  publicListener: t.choice('yes', 'loopback', 'none'),
  /** What the name service said of a name, the name, and the server that was asked. */
  dnsAnswer: t.choice('no-such-host', 'server-failed', 'silent'),
  lookupHost: t.host(),
  dnsServer: t.hostPort(),
  /** Whether the host itself finds the name. */
  nameLookup: t.choice('found', 'none'),
  /** The proxy that a client uses to get out, and what it did. */
  forwardProxy: t.hostPort(),
  proxyProblem: t.choice('dead', 'credentials', 'refused', 'scheme', 'unresolved'),
  /** Whether the registry answers where no proxy is used. */
  directWay: t.choice('yes', 'no'),
  /** Which of the two services a gateway could not get an answer from, and why. */
  gatewayPlace: t.choice('registry', 'gitlab'),
  gatewayReason: t.choice('refused', 'timeout', 'closed', 'unresolved', 'error'),
  registryState: t.choice('up', 'down', 'restarting'),
} as const;
