import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A proxy refuses large layers (413)',
  summary:
    'A proxy between the client and the registry limits the size of a request, and a layer of the image is larger.',
  symptom:
    'Small images go through, a large layer does not: `413 Request Entity Too Large`. Docker prints `error parsing HTTP 413 response body`, from version 25 on the page itself after `unknown:`, and version 28 only after 50 seconds of `Retrying in`. podman and skopeo say `StatusCode: 413`.',
  background: [
    'A client sends a layer in one request, so the request is as large as the layer. Every proxy on the way may limit that, and the first one to object answers with its own page. The registry itself never answers 413.',
    'The last line of the page names the server that wrote it, `nginx`, `openresty` or `cloudflare` for example. That is the one to change. GitLab’s own NGINX sets no limit for the registry: it has `client_max_body_size 0`.',
    'The registry only sees that the connection ends. It logs `client disconnected during blob PATCH` with `unexpected EOF`, which looks like a fault of the network or the storage. The same line appears when a push is cancelled or runs into a timeout, so the proxy’s log has to decide.',
    'Raising the limit to the size that failed only helps until the next larger layer. For the registry, switch it off: who may push, and how much, is decided elsewhere.',
  ],
  questions: {
    server: {
      title: 'Which server wrote the 413 page?',
      help: 'The command uploads zeros the way a push does, prints who refused them, and cancels the upload. `curl` asks for your password or access token.',
      findOut: 'If you have the page, read its last line: the name between `<hr><center>` and `</center>`.',
      answers: {
        nginx: 'NGINX or OpenResty',
        apache: 'Apache',
        cloudflare: 'Cloudflare',
        gateway: 'A load balancer of a cloud, an API gateway or a web application firewall',
        other: 'Another server',
        unsure: 'I cannot tell',
      },
    },
    'which-nginx': {
      title: 'Which NGINX is it?',
      help: 'The one that refused has a line with `client intended to send too large` in its error log. The page of ingress-nginx is signed `nginx` too.',
      answers: {
        own: 'An NGINX of my own in front of GitLab',
        bundled: 'The one that comes with GitLab',
        ingress: 'ingress-nginx in Kubernetes, that of the GitLab chart included',
        'nginx-inc': 'The ingress controller by NGINX Inc',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: 'Switch the limit off in your NGINX',
      body: 'Only the registry’s host loses the limit; other hosts keep theirs.',
    },
    'bundled-nginx': {
      title: 'Find the limit that was added',
      body: 'GitLab’s NGINX comes without a limit for the registry. If it refuses a layer, a setting of your own says so.',
    },
    'ingress-nginx': {
      title: 'Switch the limit off in ingress-nginx',
      body: 'The GitLab chart does that for its own ingress. An ingress of your own, or a changed value, needs it too.',
    },
    'nginx-inc': {
      title: 'Switch the limit off in the controller by NGINX Inc',
      body: 'This controller has annotations of its own; those of ingress-nginx do nothing here.',
    },
    apache: {
      title: 'Switch the limit off in Apache',
      body: 'Only the registry’s virtual host loses the limit.',
    },
    cloudflare: {
      title: 'Let clients reach the registry without Cloudflare’s proxy',
      body: 'Cloudflare limits the size of requests that pass through its proxy. No setting of GitLab or the registry changes that.',
    },
    gateway: {
      title: 'Exempt the registry in the gateway',
      body: 'What inspects request bodies limits their size. Layers need neither.',
    },
    'every-hop': {
      title: 'Find the proxy, one hop after another',
      body: 'Bypass the outermost proxy, test, and go on inwards until the test passes.',
    },
  },
  steps: {
    'nginx-limit': {
      title: 'Put this line into the registry’s `server` block',
      body: '`0` switches the check off. A value in a `location` inside it overrides this one, so look there too.',
      undo: 'Restore the former value and reload NGINX.',
    },
    'reload-nginx': {
      title: 'Test the configuration and reload NGINX',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx` on the host of the proxy.',
      undo: 'Reload again after the former value is back.',
    },
    'show-limits': {
      title: 'See which limits are configured here',
      body: 'For NGINX, `0` means no limit, and no line at all means its default of 1 MiB.',
    },
    'remove-own-limit': {
      title: 'Take your own limit out',
      body: 'Look for `client_max_body_size` in `registry["nginx"]["custom_gitlab_server_config"]`, and in `registry_nginx["custom_gitlab_server_config"]`, the older name that still works.',
      undo: 'Put the line back.',
    },
    'remove-own-limit-before-19-2': {
      title: 'Take your own limit out',
      body: 'Look for `client_max_body_size` in `registry_nginx["custom_gitlab_server_config"]`.',
      undo: 'Put the line back.',
    },
    apply: {
      title: 'Apply the configuration',
      undo: 'Apply it again after the line is back.',
    },
    'ingress-limit': {
      title: 'Set the size to zero',
      body: 'With the GitLab chart, `registry.ingress.proxyBodySize` becomes the annotation; its default is `"0"`. On an ingress of your own, the annotation belongs to the one that serves the registry’s host.',
      undo: 'Restore the former value.',
    },
    'nginx-inc-limit': {
      title: 'Set the size to zero',
      body: 'The annotation belongs to the ingress that serves the registry’s host.',
      undo: 'Restore the former value.',
    },
    'apply-ingress': {
      title: 'Apply the change',
      body: 'Run `helm upgrade` with your values file for the chart, `kubectl apply -f` for an ingress of your own.',
      undo: 'Apply it again after the former value is back.',
    },
    'apache-limit': {
      title: 'Set `LimitRequestBody 0` in the registry’s virtual host',
      body: 'Then reload Apache.',
      undo: 'Restore the former value and reload Apache.',
    },
    'dns-only': {
      title: 'Switch the DNS record to DNS only',
      body: 'In Cloudflare, turn the proxy (the orange cloud) off for the registry’s host. Clients then connect to your server: it needs a certificate that they trust, and its address becomes public.',
      undo: 'Turn the proxy on again.',
    },
    'gateway-limit': {
      title: 'Switch the inspection of bodies off for the registry’s host',
      body: 'Exempt the paths under `/v2/`, or route the registry’s host around the gateway.',
      undo: 'Take the exemption back.',
    },
    'test-from-inside': {
      title: 'Repeat the test one proxy further in',
      body: 'Run the test on a host behind the outermost proxy, with an entry for the registry’s name in `/etc/hosts` that leads to the next one. If it passes now, the bypassed proxy is the one.',
    },
    'raise-outermost': {
      title: 'Switch the limit off there',
      body: 'NGINX: `client_max_body_size 0`. Apache: `LimitRequestBody 0`. ingress-nginx: `nginx.ingress.kubernetes.io/proxy-body-size` with the value `"0"`. Then repeat the test: another proxy may stand behind it.',
      undo: 'Restore the former value.',
    },
  },
  checks: {
    upload: {
      title: 'Upload as much once more',
      fixed: 'A request of this size reaches the registry. Push the image again.',
      notFixed:
        'The upload was refused again. If another server is named now, it comes next; a status other than 413 has another cause.',
    },
  },
  evidence: {
    'nginx-body-too-large': 'This NGINX refused the upload of a layer because it is larger than the limit.',
    'docker-413': 'Docker got a page with the status 413 while it pushed.',
    'docker-413-unknown': 'Docker got a page with the status 413 while it pushed.',
    'layer-upload-413': 'The upload of a layer was refused with the status 413.',
    'unexpected-status-413': 'The push was refused with the status 413.',
    'page-413': 'This is the page with which a proxy refuses a request that is too large.',
    'page-signed': 'The server that wrote the page names itself here.',
    'upload-answered-413': 'The access log shows an upload to the registry that was answered with 413.',
    'header-413': 'A request was answered with the status 413.',
    'registry-saw-disconnect':
      'The registry lost the connection in the middle of a layer. A proxy that refuses the rest of it looks like this from here.',
    'size-test-refused': 'The test upload was refused with the status 413.',
    'size-test-accepted': 'The test upload passed.',
    'size-test-other': 'The test upload failed, but not because of its size.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
