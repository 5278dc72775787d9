import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'NGINX looks for the registry on IPv6, where it does not listen',
  summary: 'NGINX connects to `::1`, and the registry listens on another address.',
  symptom:
    'Clients get `502 Bad Gateway`, always or now and then. NGINX’s error log says `connect() failed (111: Connection refused) while connecting to upstream`, and the line ends with `upstream: "http://[::1]:5000/v2/…"`.',
  background: [
    '`localhost` is a name, which often stands for two addresses: `127.0.0.1` and `::1`. A registry that listens on `127.0.0.1` hears nothing that arrives at `::1`, although both are the same host.',
    'Where the name gives both addresses, NGINX takes them in turn and tries the next one after a refusal: the log fills with errors while most requests succeed, or requests fail now and then. Where it gives `::1` alone, every request fails.',
    'Since GitLab 15.2 the Linux package uses `127.0.0.1:5000` by default. The error remains where the configuration says `localhost:`, as older instructions for changing the internal port do, and with an NGINX of your own. An address instead of the name is all it takes; IPv6 can stay on.',
    'The same line with `127.0.0.1` means something else: then the registry is not running, or it uses another port.',
  ],
  questions: {
    listener: {
      title: 'On which addresses does the registry answer?',
      help: 'Run it on the host of the registry. It asks on both loopback addresses and prints one line. It changes nothing.',
      answers: {
        ipv4: 'On `127.0.0.1` only',
        ipv6: 'On `::1` only',
        both: 'On both',
        none: 'On neither',
        unsure: 'I cannot tell',
      },
    },
    proxy: {
      title: 'Which NGINX passes requests on to the registry?',
      help: 'It is your own if `/etc/gitlab/gitlab.rb` says `nginx["enable"] = false`, or if GitLab is self-compiled.',
      answers: {
        bundled: 'The one that comes with GitLab',
        own: 'One of my own',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'set-address': {
      title: 'Configure an address instead of `localhost`',
      body: 'GitLab’s NGINX and GitLab Rails take the address from the setting of the registry, so one line fixes all three.',
    },
    'own-nginx': {
      title: 'Write the address into your NGINX',
      body: 'With an address in `proxy_pass`, NGINX has nothing to choose from.',
    },
    'proxy-elsewhere': {
      title: 'NGINX’s `localhost` is another one',
      body: 'The registry answers on both addresses of its host, so NGINX must be looking somewhere else: in a container, `localhost` is that container. If NGINX runs on the same host, the line was written while the registry was being restarted.',
    },
    'registry-down': {
      title: 'The registry is not running',
      body: 'Nothing answers on either address, so IPv6 is not the cause. Find out why it stopped, and start it.',
    },
  },
  steps: {
    'registry-address': {
      title: 'Set the address the registry listens on',
      body: 'Keep the port that is in use. If other nodes connect to this registry, it has to listen on their network: leave its address and correct only what NGINX uses. A `gitlab_rails["registry_api_url"]` that was set by hand needs the same address. If GitLab is self-compiled, `proxy_pass` in your NGINX does too.',
      undo: 'Restore the former value and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Uploads that are under way fail and can be repeated.',
      undo: 'Apply it again after the former value is back.',
    },
    'nginx-upstream': {
      title: 'Name the address in `proxy_pass`',
      body: '`proxy_pass` is the line that matters here; the rest is what a registry needs anyway. If yours refers to an `upstream` block, replace `localhost` there.',
      undo: 'Put the previous settings back and reload NGINX.',
    },
    'reload-nginx': {
      title: 'Test the configuration and reload NGINX',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx` on the host of NGINX, or the same in its container.',
      undo: 'Reload again after the previous settings are back.',
    },
    'upstream-of-other-host': {
      title: 'Name the host of the registry in `proxy_pass`',
      body: 'Use an address at which NGINX reaches the registry, and let the registry listen there: `registry["registry_http_addr"]` with the Linux package, `http.addr` in `config.yml` otherwise. This port speaks plain HTTP: open it to NGINX and GitLab only.',
      undo: 'Restore the former addresses on both sides.',
    },
    'registry-status': {
      title: 'See whether it runs, and what it said last',
      body: 'An uptime of a second or two, again and again, means that it stops right after the start. Its last lines name the reason: fix that first.',
    },
    'start-registry': {
      title: 'Start the registry',
      body: 'It takes seconds.',
      undo: 'There is nothing to undo.',
    },
  },
  checks: {
    'through-proxy': {
      title: 'Ask the registry through the proxy',
      fixed:
        'The registry answers through the proxy. If requests failed only now and then, also see that the error log gets no new line with `[::1]`.',
      notFixed:
        'The registry still does not answer through the proxy. The newest line of NGINX’s error log names the address it tried.',
    },
  },
  evidence: {
    'ipv6-loopback-refused': 'NGINX tried to reach the registry at `::1`, and nothing listens there.',
    'ipv6-loopback-upstream': 'NGINX had trouble with a registry request that it sent to `::1`.',
    'ipv6-loopback-refused-registry-name':
      'NGINX was refused at `::1` for a host that is named like a registry; the request itself does not show one.',
    'ipv4-loopback-refused': 'NGINX was refused at `127.0.0.1`: the registry is not running, or it uses another port.',
    'listener-ipv4': 'The registry answers on `127.0.0.1` only.',
    'listener-ipv6': 'The registry answers on `::1` only.',
    'listener-both': 'The registry answers on both loopback addresses.',
    'listener-none': 'Nothing answers on either loopback address.',
    'answers-through-proxy': 'The registry answers through the proxy.',
    'bad-gateway-through-proxy': 'What answers through the proxy is not the registry.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
