import type { proxy } from '../../settings/proxy.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof proxy>()({
  'proxy.enable': 'Whether the bundled NGINX has a server for the registry.',
  'proxy.listen_port': 'Port on which NGINX listens for the registry; from the address where nothing is set.',
  'proxy.listen_https': 'Whether NGINX itself speaks TLS. Off where something in front of it does.',
  'proxy.listen_addresses': 'Addresses on which NGINX listens.',
  'nginx.listen_addresses':
    'Addresses on which the bundled NGINX listens for GitLab and, unless it has its own list, the registry.',
  'proxy.redirect_http_to_https': 'Redirects HTTP to HTTPS.',
  'proxy.redirect_http_to_https_port': 'Port whose requests are redirected.',
  'proxy.ssl_certificate': 'Certificate followed by its intermediates.',
  'proxy.ssl_certificate_key': 'Private key of the certificate.',
  'proxy.proxy_set_headers': 'Headers that NGINX sets on the way to the registry.',
  'proxy.http2_enabled': 'Speaks HTTP/2 to clients.',
  'proxy.proxy_protocol': 'Expects the PROXY protocol of a load balancer.',
  'proxy.real_ip_header': 'Header that holds the client’s address.',
  'proxy.real_ip_trusted_addresses': 'Proxies whose header is believed.',
  'proxy.hsts_max_age': 'Seconds for which browsers keep to HTTPS.',
  'proxy.ssl_ciphers': 'Ciphers accepted.',
  'proxy.ssl_protocols': 'TLS versions accepted.',
  'proxy.error_log_level': 'How much goes into the error log.',
  'proxy.custom_gitlab_server_config': 'Own lines for the server block.',
  'proxy.body_size': 'Largest request; 0 for any size. Layers are large.',
  'proxy.read_timeout': 'Seconds to wait for the registry’s answer.',
  'proxy.pass': 'Where requests go; without a path.',
  'proxy.request_buffering': 'Stores an upload whole before passing it on: leave it off.',
  'proxy.buffering': 'Stores answers before passing them on: leave it off.',
});
