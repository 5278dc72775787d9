import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A proxy sends uploads to the wrong address',
  summary:
    'The registry tells the client where to upload, and takes that address from the proxy’s headers; the headers name the wrong scheme, host or port.',
  symptom:
    'Login and pull work, a push does not. It ends with `400 The plain HTTP request was sent to HTTPS port`, with a certificate or connection error about another host or port, or it retries until it gives up. Docker 28 shows `Retrying in` for 50 seconds and then prints the page as `unknown: <html>`; older versions print it at once.',
  background: [
    'A push begins with a `POST` to `/v2/…/blobs/uploads/`. The `Location` of the answer says where the data goes, as a full URL. The registry does not know its public address: it puts the URL together from the headers `Host` and `X-Forwarded-Proto` that reach it.',
    'If the proxy that ends TLS sends no `X-Forwarded-Proto: https`, the `Location` begins with `http://`, and the client speaks plain HTTP to the TLS port. The same happens with two proxies in a row when the inner one sends its own `$scheme`. If a proxy sends `$host` instead of `$http_host` as `Host`, the port is lost, and the client ends up at whatever answers on port 443.',
    'Where port 80 redirects to 443, the error is harder to recognise: the redirect turns the `PATCH` into a `GET`. Docker then says `unknown blob`, podman and skopeo say `unauthorized: authentication required`.',
    'A proxy that sends neither header can work by accident, because NGINX’s default `proxy_redirect` rewrites the `Location`. Adding `Host` alone, or setting `proxy_redirect off`, ends that. So send both headers, and leave `proxy_redirect` alone.',
    'Older instructions go straight to relative URLs. These are safe with all current clients and the way out where the proxy cannot be changed, but the headers stay wrong.',
  ],
  questions: {
    location: {
      title: 'Where does the registry send uploads?',
      help: 'The command starts an upload, sends no data, and prints one line. `curl` asks for your password or access token. The registry removes unfinished uploads by itself.',
      findOut:
        'If it prints `upload location: none`, the request was refused: check the user, the token and the right to push to this repository.',
      answers: {
        http: 'To `http://`',
        'other-host': 'To `https://`, but another host or port',
        https: 'To `https://`, and the right host and port',
        relative: 'To a relative URL',
        unsure: 'I cannot tell',
      },
    },
    proxy: {
      title: 'What stands in front of the registry and ends TLS?',
      help: 'With several proxies in a row, choose the outermost one that you can change. Those behind it must pass both headers on.',
      answers: {
        nginx: 'An NGINX of my own',
        bundled: 'Something that passes plain HTTP on to GitLab’s own NGINX',
        apache: 'Apache',
        haproxy: 'HAProxy',
        ingress: 'A load balancer in front of a Kubernetes ingress',
        unmanaged: 'A proxy that I cannot change',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: 'Send both headers from your NGINX',
      body: 'The registry needs the public host with its port, and the scheme that the client used.',
    },
    'bundled-nginx': {
      title: 'Let GitLab’s NGINX announce https',
      body: 'It sends `X-Forwarded-Proto: https` by itself as soon as `registry_external_url` is an `https` URL. It only has to be told not to end TLS a second time.',
    },
    apache: {
      title: 'Send both headers from Apache',
      body: 'The registry needs the public host with its port, and the scheme that the client used.',
    },
    haproxy: {
      title: 'Send the scheme from HAProxy',
      body: 'The registry needs the public host with its port, and the scheme that the client used.',
    },
    ingress: {
      title: 'Let the load balancer’s headers reach the registry',
      body: 'The load balancer knows that the client used https, and the ingress must not overwrite what it says.',
    },
    'relative-urls': {
      title: 'Let the registry hand out relative URLs',
      body: 'The client then keeps to the address it already uses, whatever the headers say. Where you can change the proxy, mend its headers as well.',
    },
    'not-the-headers': {
      title: 'The address is right: see which request fails',
      body: 'The registry sends uploads to the right place, so the push fails further on. The proxy’s access log tells where.',
    },
  },
  steps: {
    'nginx-headers': {
      title: 'Put these settings into the registry’s `server` block',
      body: 'They take the place of its `location /`. `$http_host` keeps the port. The scheme is written out because `$scheme` is `http` where yet another proxy ends TLS; that one must pass `Host` on unchanged. Add no path to `proxy_pass`, and remove any `proxy_redirect`.',
      undo: 'Put the previous settings back and reload NGINX.',
    },
    'reload-nginx': {
      title: 'Test the configuration and reload NGINX',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx` on the host of the proxy.',
      undo: 'Reload again after the previous settings are back.',
    },
    'https-url': {
      title: 'Keep the URL on https and end no TLS in GitLab’s NGINX',
      body: 'The outer proxy connects to this port in plain HTTP and must pass `Host` on unchanged. The older `registry_nginx[...]` still works, with a warning: use one name only. With Docker Compose, make `external_url` an `https` URL too, and publish the port.',
      undo: 'Take out the two listen settings, restore the former URL, and apply the configuration again.',
    },
    'https-url-before-19-2': {
      title: 'Keep the URL on https and end no TLS in GitLab’s NGINX',
      body: 'The outer proxy connects to this port in plain HTTP and must pass `Host` on unchanged. With Docker Compose, make `external_url` an `https` URL too, and publish the port.',
      undo: 'Take out the two listen settings, restore the former URL, and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Uploads that are under way fail and can be repeated.',
      undo: 'Apply it again after the change is taken back.',
    },
    'apache-headers': {
      title: 'Set the headers in the registry’s virtual host',
      body: 'Add `ProxyPreserveHost On`, `RequestHeader set X-Forwarded-Proto "https"`, `AllowEncodedSlashes NoDecode` and `LimitRequestBody 0`, then reload Apache.',
      undo: 'Take the lines out and reload Apache.',
    },
    'haproxy-headers': {
      title: 'Set the scheme in the registry’s frontend',
      body: 'Add `http-request set-header X-Forwarded-Proto https`, remove any rule that changes `Host`, then reload HAProxy.',
      undo: 'Take the line out and reload HAProxy.',
    },
    'load-balancer-headers': {
      title: 'Make the load balancer send the scheme',
      body: 'It must add `X-Forwarded-Proto: https` and pass `Host` on unchanged, port included.',
      undo: 'Restore the previous setting of the load balancer.',
    },
    'ingress-headers': {
      title: 'Let ingress-nginx keep what the load balancer sent',
      body: 'Without `use-forwarded-headers` the controller writes its own scheme, which is `http` behind the load balancer. With it, it believes every client’s header: let it be reached through the load balancer only. For another controller, use its own setting, or choose relative URLs.',
      undo: 'Set `use-forwarded-headers` to `"false"` in the same ConfigMap.',
    },
    'relative-urls': {
      title: 'Switch on relative URLs',
      body: 'If `registry["env"]` is set already, add the key to that hash: a second assignment replaces the first. In `config.yml` the value is a bare `true`: in quotes it is refused, and a misspelt key is ignored without a word.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    'read-upload-requests': {
      title: 'See which upload request fails',
      body: 'A push that works shows `POST` 202, `PATCH` 202, `PUT` 201 and `HEAD` 200 for each layer.',
    },
    'act-on-status': {
      title: 'Follow the status you see',
      body: '413: [[request-too-large]]. 502: the proxy does not reach the registry, see [[registry-ipv6-upstream]]. 401 after some minutes: the token expired during the upload. 404 with several registries: they do not have the same `http.secret`, so one refuses what another began.',
    },
  },
  checks: {
    location: {
      title: 'Start an upload once more',
      fixed: 'The registry sends uploads to the right address. Push the image again.',
      notFixed:
        'Uploads are still sent to the wrong address. A proxy further out may drop the headers; if it cannot be changed, use relative URLs.',
    },
    push: {
      title: 'Push the image again',
      fixed: 'The push went through.',
      notFixed: 'The push still fails. Paste what it printed: it may be something else now.',
    },
  },
  evidence: {
    'docker-plain-http':
      'Docker reached the registry over TLS, and was then sent to the same port in plain HTTP for the upload.',
    'layer-upload-400':
      'The upload of a layer was answered with an HTML page by the proxy. Everything before it worked.',
    'upload-address-unreachable':
      'The upload had begun, so the registry can be reached; the address it gave for the data cannot.',
    'upload-address-other-certificate':
      'The upload had begun over TLS; the address given for the data leads to a server with another certificate.',
    'docker-sent-to-loopback':
      'The push ended at a loopback address. Its first requests reached the registry, which then named this address.',
    'docker-met-other-certificate':
      'The push met a certificate for another name only after its first requests had reached the registry.',
    'oras-names-it': 'ORAS compared the upload address with the registry’s address and found them different.',
    'location-http': 'The registry sends the upload to an `http` URL.',
    'location-loopback':
      'The registry sends the upload to a loopback address. That is right only for a request sent to it directly.',
    'location-lost-port': 'The request named a port, the upload address no longer does.',
    'patch-400-page': 'The proxy refused the data of a layer with a page of its own.',
    'patch-redirected': 'The data of a layer was redirected: the client had been sent to port 80.',
    'location-is-http': 'The test was sent to an `http` URL.',
    'location-is-elsewhere': 'The test was sent to another host or port.',
    'location-right': 'The test was sent to the right host over https.',
    'location-relative': 'The registry hands out relative URLs.',
    'location-missing': 'The test got no upload address: the request was refused.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
