import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'One side speaks HTTPS, the other plain HTTP',
  summary: 'A program began with TLS on a port that speaks plain HTTP, or in plain HTTP on a port that wants TLS.',
  symptom:
    'Docker and other clients say `http: server gave HTTP response to HTTPS client`; curl says `wrong version number`. The other way round an NGINX page reads `The plain HTTP request was sent to HTTPS port`, or a registry answers `Client sent an HTTP request to an HTTPS server.`',
  background: [
    'Container clients always begin with HTTPS. The registry process itself listens in plain HTTP, by default on `127.0.0.1:5000`; TLS ends in front of it, at GitLab’s NGINX, at an Ingress or at a load balancer. So the message usually means that the client reached the port behind the TLS, or that nothing in front does TLS.',
    'With a registry on a node of its own, NGINX is off there: port 5000 stays plain. Clients then need a load balancer or proxy with TLS, and GitLab has to be told its public name and port, not the node’s. [[separate-nodes]] writes both sides.',
    'Older instructions put the registry into `insecure-registries`. That makes the message disappear because the daemon then falls back to plain HTTP: passwords and tokens cross the network readable, and every client needs the entry. It is for a lab. The real fix is TLS in front of the registry.',
    'Between proxy and registry both sides have to agree as well: `proxy_pass http://` for a plain registry, `https://` for one with TLS of its own. A wrong pair shows to clients as 400 or 502, and its reason stands only in the proxy’s log or in the body of the answer.',
    'The same NGINX page in the middle of a push is another matter: the client was sent to an `http://` address by the registry’s own answer. See [[push-retry-forwarded-headers]].',
    'If the message goes on with `proxyconnect`, the words are about the forward proxy of the client, not about the registry.',
  ],
  questions: {
    direction: {
      title: 'Which two sides disagree?',
      help: 'The command asks the address with TLS and prints `plain-http` if no TLS answers there. If it prints `ok`, TLS works on that port: look at what the client asks for.',
      answers: {
        'https-to-http': 'The client uses HTTPS, the port speaks plain HTTP',
        'http-to-https': 'The client uses plain HTTP, the port wants TLS',
        upstream: 'The proxy in front and the registry behind it',
        storage: 'The registry and its object storage',
        realm: 'The address for tokens has the wrong scheme',
        unsure: 'I do not know',
      },
    },
    'upstream-side': {
      title: 'Which of the two uses TLS?',
      findOut:
        '`Client sent an HTTP request to an HTTPS server.` means the registry does. `while SSL handshaking to upstream` in the proxy’s log means the proxy does.',
      answers: {
        'registry-tls': 'The registry, and the proxy asks it in plain HTTP',
        'proxy-tls': 'The proxy, and the registry is plain',
        unsure: 'I do not know',
      },
    },
    'who-ends-tls': {
      title: 'Where is TLS meant to end?',
      findOut:
        'Look at `registry_external_url` and at the port in the failing address. If the address uses another port than the setting, typically 5000, it goes around the TLS.',
      answers: {
        'other-port': 'On another port than the one the client used',
        gitlab: 'At GitLab’s own NGINX or Ingress, and the address is still `http://`',
        balancer: 'At a load balancer or proxy in front',
        nodes: 'The registry has a node of its own, with nothing in front',
        nobody: 'Nowhere: this is a lab, and plain HTTP is wanted',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'use-tls-port': {
      title: 'Use the public address',
      body: 'The client talks to the registry’s inner port. The public address, with TLS, is another one.',
    },
    'enable-tls': {
      title: 'Give the registry an https address',
      body: 'The bundled NGINX does TLS as soon as the address says so and a certificate is there.',
    },
    'balancer-tls': {
      title: 'End TLS at the load balancer',
      body: 'The listener in front has to do TLS, and GitLab’s NGINX behind it has to know that it does.',
    },
    'separate-node': {
      title: 'Put TLS in front of the registry node',
      body: 'The node itself stays plain, reachable only for GitLab and for the proxy that ends TLS.',
    },
    'plain-lab': {
      title: 'Allow plain HTTP, for the lab only',
      body: 'Everything between the client and the registry can be read and changed on the way, passwords included.',
    },
    'ask-with-https': {
      title: 'Let the client begin with HTTPS',
      body: 'The port is right and does TLS. The client was told to speak plain HTTP.',
    },
    'registry-own-tls': {
      title: 'Turn the registry’s own TLS off',
      body: 'NGINX ends TLS already and asks the registry in plain HTTP on the same host. If the connection between them crosses a network and TLS is wanted there, let NGINX ask with `https://` instead.',
    },
    'proxy-asks-tls': {
      title: 'Let the proxy ask the registry in plain HTTP',
      body: 'The registry listens without TLS, and the proxy begins with it.',
    },
    'storage-scheme': {
      title: 'Correct the scheme of the storage’s address',
      body: 'The registry asks its object storage with HTTPS on a port that speaks plain HTTP.',
    },
    'token-address': {
      title: 'Correct the address for tokens',
      body: 'The registry tells every client where GitLab gives out tokens. That address has to be the one that users open, with its scheme.',
    },
  },
  steps: {
    'show-url': {
      title: 'See the configured address',
      body: 'Compare its host and port with the address in the error.',
    },
    'change-name': {
      title: 'Use that host and port everywhere',
      body: 'In image names, `docker login`, CI/CD variables and pull secrets. Leave the port out if it is 443.',
      undo: 'Use the old address again.',
    },
    'put-certificate': {
      title: 'Put certificate and key in place',
      body: 'With the Linux package: `/etc/gitlab/ssl/<host>.crt` (the server’s certificate, then the intermediates) and `/etc/gitlab/ssl/<host>.key`, mode `600`, with the registry’s host in the name. With Helm they go into a TLS Secret, self-compiled into files that NGINX may read. Without them NGINX does not start, and GitLab’s web interface stops with it.',
      undo: 'Delete the files again.',
    },
    'set-url': {
      title: 'Write the address with `https://`',
      body: 'A port other than 443 belongs to the address, and must not be the one the registry itself listens on. With Compose, publish the port too.',
      undo: 'Write the old address again.',
    },
    'source-tls': {
      title: 'Let your NGINX listen with TLS',
      body: 'Put this at the head of the registry’s server block, then run `sudo nginx -t && sudo systemctl reload nginx`.',
      undo: 'Put the old lines back and reload NGINX.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'NGINX and the registry take the change over; with Compose all of GitLab restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Apply it again after the setting is back as it was.',
    },
    'balancer-listener': {
      title: 'Make the listener an HTTPS one',
      body: 'At the load balancer: a listener with TLS and the registry’s certificate, a target in HTTP, and the header `X-Forwarded-Proto: https`. A plain TCP listener passes TLS through instead; then GitLab’s NGINX has to end it.',
      undo: 'Make the listener what it was before.',
    },
    'behind-balancer': {
      title: 'Tell GitLab’s NGINX that TLS ends in front of it',
      body: 'The address stays `https://`, only the listener becomes plain. Where `registry_nginx[...]` stands already, move those settings to the new name.',
      undo: 'Take the settings out again.',
    },
    'behind-balancer-before-19-2': {
      title: 'Tell GitLab’s NGINX that TLS ends in front of it',
      body: 'The address stays `https://`, only the listener becomes plain. After the upgrade to 19.2 these keys still work, with a warning.',
      undo: 'Take the settings out again.',
    },
    'apply-balancer': {
      title: 'Apply the configuration',
      body: 'With Compose all of GitLab restarts.',
      undo: 'Apply it again after the settings are back as they were.',
    },
    'test-node': {
      title: 'Check that the node answers in plain HTTP',
      body: '`401` with the `realm` of your public GitLab address is right.',
    },
    'node-balancer': {
      title: 'Put a proxy with TLS in front',
      body: 'In a server block that listens with TLS and has the registry’s certificate. Enter the node’s address as the target. A load balancer does it as well, if it sends `X-Forwarded-Proto: https` and keeps the `Host` header.',
      undo: 'Take the block out again and reload NGINX.',
    },
    'node-public-port': {
      title: 'Tell GitLab the public name and port',
      body: 'On the GitLab node. Only `registry_api_url` keeps the address of the registry node.',
      undo: 'Write the old values again.',
    },
    'allow-plain': {
      title: 'Allow plain HTTP for this registry',
      body: 'Merge it into the file that is there, on every client. podman, skopeo and buildah have `insecure = true` in `registries.conf`.',
      undo: 'Take the entry out again and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart the Docker daemon',
      body: 'Containers on this host are stopped by it.',
      undo: 'There is nothing to undo.',
    },
    'remove-http': {
      title: 'Take plain HTTP out of the client',
      body: 'Look for `http://` before the registry’s address in scripts and CI/CD variables, for `--plain-http` with ctr and helm, for `http = true` in `buildkitd.toml`, and for `http://` as `server` in containerd’s `hosts.toml`. If only pushes fail with this page, see [[push-retry-forwarded-headers]].',
      undo: 'Put the entry back.',
    },
    'show-proxy': {
      title: 'See where the proxy passes requests',
      body: 'Look at `proxy_pass`: its scheme has to be the one the registry speaks.',
    },
    'registry-plain': {
      title: 'Take TLS out of the registry’s configuration',
      body: 'Remove `http.tls` from the registry’s `config.yml`; with Helm set `registry.tls.enabled` to `false`. The Linux package never writes such a section. To keep it, change `proxy_pass` to `https://` instead.',
      undo: 'Put the section back and restart the registry.',
    },
    'restart-registry': {
      title: 'Restart the registry',
      body: 'Its log then says `listening on` without `tls` behind it. With Helm, apply the changed values with `helm upgrade` instead.',
      undo: 'Restart it again after the section is back.',
    },
    'proxy-plain': {
      title: 'Let the proxy ask with `http://`',
      body: 'The whole location is shown. What matters here is the last line.',
      undo: 'Put the old line back and reload NGINX.',
    },
    'reload-proxy': {
      title: 'Test and reload the proxy',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx`. GitLab’s own NGINX writes this line itself; there, remove what changes it in `gitlab.rb`, and run `sudo gitlab-ctl reconfigure`.',
      undo: 'Reload it again after the old line is back.',
    },
    'show-storage': {
      title: 'See the storage’s address',
      body: 'Look at `regionendpoint` and `secure`.',
    },
    'fix-endpoint': {
      title: 'Write the address with the scheme that the storage speaks',
      body: "`regionendpoint` is a whole address with its scheme, such as `http://minio.example.com:9000`. Without a scheme the older driver uses HTTPS unless `secure` is `false`; the newer one refuses it. Better is TLS at the storage. With the Linux package, repeat the whole `registry['storage']` hash: it replaces the old one.",
      undo: 'Write the old value again.',
    },
    'set-realm': {
      title: 'Name GitLab’s public address, with `https://`',
      body: 'The Linux package takes `external_url` where nothing is set. If GitLab stands behind a load balancer with TLS, that has to begin with `https://` as well.',
      undo: 'Take the setting out again.',
    },
  },
  checks: {
    login: {
      title: 'Log in again',
      fixed: 'Client, registry and GitLab speak the same on every connection.',
      notFixed: 'The two sides still disagree. Look at the address in the message: it may be another one now.',
    },
    port: {
      title: 'Ask the public port for TLS',
      fixed: 'The port speaks TLS. Clients can use it.',
      notFixed:
        'The port does not speak TLS yet, or nothing listens there. See the proxy’s log for a line with `[emerg]`.',
    },
    answer: {
      title: 'Ask through the proxy',
      fixed: 'The registry answers through the proxy. 401 is right: no token was sent.',
      notFixed: 'Proxy and registry do not understand each other yet. See the proxy’s error log.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The registry reaches its storage again.',
      notFixed: 'The storage is still not reached. Look for the scheme in the newest line of the registry’s log.',
    },
  },
  evidence: {
    'registry-answers-http': 'The client began with TLS, and the registry’s port answered in plain HTTP.',
    'registry-port-answers-http': 'The client began with TLS, and the port answered in plain HTTP.',
    'bare-answers-http': 'Some port answered in plain HTTP; the line does not say which.',
    'registry-no-handshake': 'The client began with TLS, and what came back was none.',
    'old-ping-eof':
      'An old Docker began with TLS, and the port hung up. A plain port does that; a firewall can do it too.',
    'curl-wrong-version': 'curl began with TLS, and what came back was none.',
    'openssl-wrong-version': 'openssl began with TLS, and what came back was none.',
    'realm-answers-http': 'The client was sent to an https address for its token, and plain HTTP answered there.',
    'realm-without-tls': 'The registry was asked with TLS and names an address for tokens without it.',
    'asked-tls-port-in-http': 'The request began in plain HTTP on a port that wants TLS.',
    'plain-to-tls-page': 'NGINX got plain HTTP on a port with TLS.',
    'plain-to-tls-log': 'NGINX got plain HTTP on a port with TLS.',
    'containerd-400':
      'containerd got 400 for its first request, as it does when it speaks plain HTTP to a port with TLS.',
    'registry-wants-tls': 'The registry has TLS of its own and was asked in plain HTTP.',
    'registry-got-http': 'The registry has TLS of its own, and a client began in plain HTTP.',
    'status-400': 'The very first request was answered with 400. Clients do not print the reason; curl does.',
    'proxy-wants-tls': 'The proxy began with TLS, and the registry behind it speaks plain HTTP.',
    'storage-answers-http': 'The registry began with TLS, and its object storage answered in plain HTTP.',
    'port-plain-http': 'The probe found plain HTTP where TLS was expected.',
    'port-tls': 'The probe found TLS.',
    'port-silent': 'Nothing answered the probe.',
    'answer-good': 'The registry answered as it should.',
    'answer-bad': 'Something else than the registry’s normal answer came back.',
    'insecure-registries': 'A Docker daemon is told to allow plain HTTP for some registry.',
    'asked-with-curl': 'A registry or its token service was asked with curl.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
