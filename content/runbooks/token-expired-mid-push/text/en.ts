import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The token runs out before the push is done',
  summary:
    'The token that was good when the push began had expired by the time the registry looked at it again, so the rest of the push was refused.',
  symptom:
    'Small images push without trouble. A large one uploads for minutes, ends with `unauthorized: authentication required`, and fails after about the same time whenever you try again. The log of the registry says `token has expired`, older ones `token not to be used after`.',
  background: [
    'GitLab issues a token that lives 5 minutes unless you change it. The registry checks it at the start of every request of a push: the announcement of a layer, each piece, its completion, and the manifest at the end. It allows 60 seconds more than the token says.',
    'A request that is already being received is not cut off. What fails is a request that reaches the registry with a token that is too old by then. That happens where a proxy takes in the whole layer first and only then passes the request on: the client sent it with a fresh token, and the registry sees it many minutes later.',
    'NGINX stores requests like that unless `proxy_request_buffering` is `off`. The NGINX that comes with GitLab has it off. A proxy of your own in front of it may not.',
    'A clock that is wrong gives the same line in the log, but at once: a new `docker login` fails as well. If the registry is only some minutes ahead of GitLab, logins work and every token lives that much shorter, so compare the clocks too if the time until the failure is under 5 minutes.',
    'Repeating the push often helps by chance, because layers that did arrive are not sent again. It does not help for the one layer that takes longer than the token lives.',
  ],
  questions: {
    fresh: {
      title: 'Does a new login work?',
      help: 'A login fetches a new token and uses it at once. If even that is refused, the token did not grow old: the clocks disagree.',
      answers: {
        refused: 'No, it ends with 401',
        accepted: 'Yes',
        unsure: 'I cannot try',
      },
    },
    refusal: {
      title: 'What does the push end with?',
      findOut:
        'Look at the last line of the push. `HTTP Basic: Access denied` comes from GitLab and means the login itself; the other wording comes from the registry and means the token.',
      answers: {
        token: '`unauthorized: authentication required`, or a 401 for a layer',
        credentials: '`HTTP Basic: Access denied`',
        unsure: 'I cannot see it any more',
      },
    },
    buffered: {
      title: 'Does a proxy store uploads before it passes them on?',
      help: 'The command reads the configuration of the NGINX in front of the registry. If another proxy or a load balancer stands before it, look there as well: one that stores requests is enough.',
      answers: {
        on: 'Yes, request buffering is on',
        off: 'No, all of them pass requests through',
        unsure: 'I cannot tell',
      },
    },
    slowest: {
      title: 'How long does the slowest layer take?',
      findOut:
        'Watch the push, or divide the size of the largest layer in `docker history` by the speed of the line: 2 GB over 10 Mbit/s take almost half an hour.',
      answers: {
        hour: 'Up to an hour',
        longer: 'More than an hour',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    clock: {
      title: 'The clocks disagree',
      body: 'A token that was issued a moment ago and is refused has not expired by itself.',
    },
    'job-ended': {
      title: 'The login of the CI job ran out during the push',
      body: 'The credentials of a job are good while the job runs. When it is stopped or times out in the middle of a push, GitLab issues no further token for them.',
    },
    'stop-buffering': {
      title: 'Let uploads pass through the proxy',
      body: 'The registry then sees each request when the client sends it, with a token that is still fresh.',
    },
    lengthen: {
      title: 'Let tokens live longer',
      body: 'Set the lifetime above the time that the slowest layer takes, and not much higher.',
    },
    shrink: {
      title: 'Make the layers quicker to send',
      body: 'A lifetime of many hours is no good answer: a token stays usable all that time, whatever becomes of the user.',
    },
  },
  steps: {
    'longer-job': {
      title: 'Give the job more time',
      body: 'See in the job whether it was cancelled or met its timeout. Raise `timeout` in `.gitlab-ci.yml`; the limit of the project and that of the runner apply as well.',
      undo: 'Set the former timeout.',
    },
    'own-token': {
      title: 'For anything that outlives the job, use a deploy token',
      body: 'Create one in the project with `read_registry` and `write_registry`, and log in with it instead of the job token.',
      undo: 'Revoke the deploy token and log in with the variables of the job again.',
    },
    'every-proxy': {
      title: 'Look at every proxy on the way',
      body: 'Go from the client to the registry: a CDN, a load balancer, a proxy of your own, the NGINX of GitLab.',
    },
    'pass-through': {
      title: 'Switch the storing of requests off',
      body: 'In the server block that serves the registry. With ingress-nginx it is the annotation `nginx.ingress.kubernetes.io/proxy-request-buffering` with the value `off`. In other proxies, look for request buffering or inspection of request bodies.',
      undo: 'Take the lines out again and reload.',
    },
    reload: {
      title: 'Reload the proxy',
      undo: 'Reload again after the former lines are back.',
    },
    'see-lifetime': {
      title: 'See how long a token lives now',
      body: 'The line `token lifetime` gives it in seconds.',
    },
    lengthen: {
      title: 'Set the lifetime of tokens',
      body: 'It is the same setting as in the Admin area under Settings > CI/CD > Container Registry, Authorization token duration, in minutes. 15 to 60 are usual. It holds for every token issued from then on, without a restart. Somebody whose rights you take away can go on using a token for that time. [[token-duration]] has the other ways to set it, and measures what holds.',
      undo: 'Run it with 5 minutes again.',
    },
    smaller: {
      title: 'Make the image smaller',
      body: 'Divide the instruction that makes the largest layer, leave data and build tools out of the final stage, and push from a machine with a better line.',
      undo: 'Build from the former Dockerfile.',
    },
    'one-upload': {
      title: 'Send one layer at a time',
      body: 'Docker sends several layers at once, which share the line. One after the other, each is done sooner. Add the key to the file if it has others.',
      undo: 'Take the key out and restart Docker.',
    },
    'restart-docker': {
      title: 'Restart Docker on the client',
      body: 'Containers on this machine stop unless live restore is on.',
      undo: 'There is nothing to undo.',
    },
  },
  checks: {
    push: {
      title: 'Push the image again',
      fixed: 'The push is complete: the token lasts.',
      notFixed:
        'The push is still refused. Note how long it took: the same time as before means that the lifetime has not changed or a proxy still stores requests.',
    },
  },
  evidence: {
    'upload-refused-late':
      'The layer had been announced with a token that was accepted, and a later request for the same layer was refused.',
    'upload-token-invalid': 'In the middle of an upload the registry did not accept the token any more.',
    'client-upload-refused': 'The client was refused in the middle of an upload that had been allowed to begin.',
    'chunk-refused': 'The upload had begun, and its data was refused for lack of a valid token.',
    'commit-refused': 'The upload had begun, and its completion was refused.',
    'buffering-on': 'The proxy stores an upload whole before the registry sees it.',
    'buffering-off': 'The proxy passes uploads through.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
