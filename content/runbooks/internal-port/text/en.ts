import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Move the registry to another internal port',
  summary: 'Change the port on which the registry process listens behind NGINX, without changing its public address.',
  symptom:
    'Another program needs port 5000, or has it already: the registry does not start and says `bind: address already in use`.',
  background: [
    'The internal port is the one between NGINX, GitLab and the registry process, by default `127.0.0.1:5000`. Clients never see it: image names and `docker login` stay as they are. The public port is another matter, see [[registry-domain]].',
    'Three places name it: the registry’s own listener, `proxy_pass` of NGINX, and the address under which GitLab asks the registry. With the Linux package all three follow from one setting, unless one of them has been written by hand. Then it keeps the old port: NGINX answers 502, or GitLab’s page cannot reach the registry.',
    'Write `127.0.0.1`, not `localhost` as older guides do. `localhost` may also mean `::1`, where the registry does not listen: see [[registry-ipv6-upstream]].',
    'Choose a port that nothing else uses: not the public one, on which NGINX listens on all addresses, and not 5001 if the debug server is there.',
  ],
  questions: {
    method: {
      title: 'How is GitLab installed?',
      findOut:
        '`/etc/gitlab/gitlab.rb` on the host: Linux package. A container of `gitlab/gitlab-ce` or `gitlab/gitlab-ee`: Docker. `helm list -A` shows `gitlab`: chart. `/home/git/gitlab`: self-compiled.',
      answers: {
        linux: 'With the Linux package',
        compose: 'With Docker or Docker Compose',
        helm: 'With the Helm chart or the Operator',
        source: 'Self-compiled',
        unsure: 'I do not know',
      },
    },
    proxy: {
      title: 'Which NGINX stands in front of the registry?',
      findOut: "If `gitlab.rb` has `nginx['enable'] = false`, it is your own. Otherwise it is GitLab’s.",
      answers: {
        bundled: 'GitLab’s own',
        own: 'One that I installed and configured',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    bundled: {
      title: 'Change one setting',
      body: 'NGINX and GitLab follow it when the configuration is applied.',
    },
    'own-nginx': {
      title: 'Change the setting, and your NGINX',
      body: 'Between the two steps the registry cannot be reached. Prepare the line first.',
    },
    'self-compiled': {
      title: 'Change three files',
      body: 'The registry’s `config.yml`, GitLab’s `gitlab.yml` and your NGINX name the port each by itself. Between the steps the registry cannot be reached.',
    },
    chart: {
      title: 'Nothing to do with the chart',
      body: 'Every pod has a network of its own: port 5000 of the registry’s pod cannot be taken by another program. Clients come through the Ingress or the gateway, and GitLab through the Service. `registry.service.internalPort` exists, and has no use for this.',
    },
  },
  steps: {
    'see-owner': {
      title: 'See who has the ports',
      body: 'Ask for the old port first, then for the new one: it must be free.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'move-port': {
      title: 'Set the new port',
      body: 'The port need not be published by a container, and not be open in any firewall.',
      undo: 'Take the line out again; the default is `127.0.0.1:5000`.',
    },
    'remove-pinned': {
      title: 'Take out what holds on to the old port',
      body: "Remove `gitlab_rails['registry_api_url']` if it is set to the old address: without it GitLab follows the registry. Look for the old port in own NGINX settings as well.",
      undo: 'Put the lines back.',
    },
    'api-url': {
      title: 'Tell GitLab the new address',
      body: 'GitLab’s pages, cleanup policies and deletions use it.',
      undo: 'Write the old address again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts on the new port and NGINX reloads; pushes and pulls under way fail and can be repeated. With Compose the container is created anew and GitLab is away for some minutes.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'restart-registry': {
      title: 'Restart the registry',
      body: 'Until NGINX follows, clients get 502. If it runs in a container, use `docker restart registry`.',
      undo: 'Restart it again after the file is back as it was.',
    },
    'restart-gitlab': {
      title: 'Restart GitLab',
      body: 'GitLab is away for a minute or two.',
      undo: 'Restart again after `gitlab.yml` is back as it was.',
    },
    upstream: {
      title: 'Let your NGINX pass on to the new port',
      body: 'Replace the line in the registry’s location. Nothing else in the block changes.',
      undo: 'Write the old line again and reload NGINX.',
    },
    'reload-own': {
      title: 'Test and reload your NGINX',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx`.',
      undo: 'Reload again after the line is back as it was.',
    },
    'reload-nginx': {
      title: 'Test and reload NGINX',
      body: 'It reloads only if the test succeeds.',
      undo: 'Reload again after the line is back as it was.',
    },
    'see-state': {
      title: 'See that the registry stays up',
      body: '`registry state: up` is right. `restarting`: the new port is taken as well; read the log and choose another one.',
    },
    'see-service': {
      title: 'See the Service and its port',
      body: 'The port shown belongs to the cluster’s own network.',
    },
  },
  checks: {
    agree: {
      title: 'See whether all sides use the new port',
      fixed: 'The registry answers on the new port, and NGINX and GitLab use it.',
      notFixed:
        'One side stayed behind. `the registry does not answer there`: it has not restarted, or could not take the port. `NGINX passes on to another one`: clients get 502; correct `proxy_pass`. `GitLab asks another one`: correct `registry_api_url` or `api_url`.',
    },
  },
  evidence: {
    agree: 'Registry, NGINX and GitLab use the same internal port.',
    'not-listening': 'Nothing answers on the port that was asked for.',
    'proxy-elsewhere': 'NGINX still passes requests on to another port; clients get 502.',
    'gitlab-elsewhere': 'GitLab still asks the registry on another port.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
