import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab itself cannot reach the registry',
  summary:
    'GitLab’s own requests to the registry’s internal address fail, so its pages and jobs cannot work with images.',
  symptom:
    'The registry page of a project says that there is trouble connecting, tags load without end, or a cleanup policy only runs partially; docker may work at the same time.',
  background: [
    'Clients use the public address of the registry. GitLab asks it at an internal one, `api_url` in `gitlab.yml`, with a token that it signs itself. So either can fail without the other.',
    'The banner about “project name or path” appears whenever that request fails, not only for odd names. Do not rename a project before you have tried the connection.',
    'Pages are served by Puma, cleanup and deletion by Sidekiq. Where Sidekiq runs on other nodes, those need the same registry settings and the same key.',
  ],
  questions: {
    reach: {
      title: 'What does GitLab meet at the internal address?',
      help: 'Run it where the failing part runs: on the Sidekiq node, if only jobs fail.',
      answers: {
        answered: 'The registry answers',
        refused: 'The connection is refused',
        timeout: 'Nothing answers in time',
        name: 'The name is not found',
        certificate: 'The certificate is not accepted',
        other: 'Something else answers',
        off: 'The registry is off in GitLab',
        unsure: 'I do not know',
      },
    },
    part: {
      title: 'Does only background work fail?',
      findOut: 'Compare the registry page of a project with a cleanup or a deletion.',
      answers: { jobs: 'Yes, pages work', pages: 'No, the pages fail too', unsure: 'I do not know' },
    },
  },
  outcomes: {
    'start-registry': {
      title: 'Start the registry, or correct its address',
      body: 'Nothing listens where GitLab asks.',
    },
    'right-address': {
      title: 'Correct the internal address',
      body: 'GitLab asks at an address that is not the registry’s, or that it cannot reach.',
    },
    trust: {
      title: 'Let GitLab trust the certificate',
      body: 'GitLab asks over HTTPS and cannot verify the certificate. Inside one host, plain HTTP on the loopback address is the default.',
    },
    'switch-on': {
      title: 'Switch the registry on in GitLab',
      body: 'This GitLab node does not know that there is a registry.',
    },
    sidekiq: {
      title: 'Give the Sidekiq nodes the same settings',
      body: 'The web nodes know address and key of the registry; the nodes that run jobs do not.',
    },
    'check-key': {
      title: 'Check the key that GitLab signs with',
      body: 'The connection works, so what is refused is the token.',
    },
  },
  steps: {
    'show-state': {
      title: 'See whether the registry runs',
      body: 'If it stops again and again, follow [[registry-crash-loop]].',
    },
    start: { title: 'Start the registry', body: 'Requests fail until it is up.', undo: 'There is nothing to undo.' },
    'show-address': { title: 'See which address GitLab uses', body: 'It is printed above the result.' },
    'set-address': {
      title: 'Set the address where the registry listens',
      body: "In the Linux package it follows `registry['registry_http_addr']`, by default `127.0.0.1:5000`, and needs no line of its own on one host; remove a wrong one. With Helm the chart sets it.",
      undo: 'Set the earlier value again and apply.',
    },
    'set-address-before-15-2': {
      title: 'Set the address where the registry listens',
      body: "In the Linux package it follows `registry['registry_http_addr']`, by default `localhost:5000`, and needs no line of its own on one host; remove a wrong one. With Helm the chart sets it.",
      undo: 'Set the earlier value again and apply.',
    },
    apply: {
      title: 'Apply it on the GitLab node',
      body: 'With Docker Compose this creates the container anew. With a self-compiled installation restart GitLab too, because Puma and Sidekiq read `gitlab.yml` at their start.',
      undo: 'Set the earlier value again and apply.',
    },
    'trust-ca': {
      title: 'Let GitLab trust the authority',
      body: 'With the Linux package, put the certificate of the authority, ending in `.crt`, into `/etc/gitlab/trusted-certs`. With Helm, name its secret in `global.certificates.customCAs`. With a self-compiled installation, add it to the system’s store.',
      undo: 'Remove the certificate and apply again.',
    },
    enable: {
      title: 'Switch it on',
      body: 'This is GitLab’s side only. The address and the key belong to it.',
      undo: 'Set the earlier value again and apply.',
    },
    'same-settings': {
      title: 'Copy settings and key to those nodes',
      body: "They need the same `registry` settings in GitLab: `enabled`, `host`, `port`, `api_url`, `issuer`, and a key file with the same content, readable for `git`. In `gitlab.rb` these are the `gitlab_rails['registry_…']` lines. With Helm, Sidekiq gets them from the chart.",
      undo: 'Set the earlier value again and apply.',
    },
  },
  checks: {
    reached: {
      title: 'Ask the registry from GitLab again',
      fixed: 'GitLab reaches the registry.',
      notFixed: 'GitLab still does not reach it. The result says why.',
    },
  },
  evidence: {
    'client-exception': 'GitLab’s registry client could not finish its request.',
    'client-trace': 'A stack trace of GitLab goes through the code that asks the registry.',
    banner: 'The registry page of GitLab could not connect.',
    'old-banner': 'The registry page could not connect; the name need not be the reason.',
    'asked-refused': 'Nothing listens at the internal address.',
    'asked-timeout': 'The internal address did not answer in time.',
    'asked-name': 'GitLab does not find the name of the internal address.',
    'asked-certificate': 'GitLab does not accept the certificate of the internal address.',
    'asked-other': 'Something other than the registry answers at the internal address.',
    'asked-off': 'The registry is switched off in this GitLab node.',
    'asked-answered': 'GitLab reaches the registry.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
