import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The address is not that of the GitLab registry',
  summary:
    'At the address in the command something else answers: GitLab’s own pages, another web server, or another registry.',
  symptom:
    "A login ends with `404 Not Found`, or says `Login Succeeded` and the next pull fails with `error unmarshalling content: invalid character '<'`. Or a push goes to `docker.io` and is refused.",
  background: [
    'The registry has an address of its own: another port of the GitLab host, such as `gitlab.example.com:5050`, or a host name of its own. GitLab’s web address alone is not it, unless a proxy sends `/v2/` on to the registry. How it is set: [[registry-domain]].',
    '`Login Succeeded` proves little: Docker says it to any server that answers `/v2/` with 200, also to one that sends a web page.',
    'An image name without a host, such as `group/app`, always means Docker Hub. If GitLab lives under a path, such as `https://example.com/gitlab`, the registry must name that path in the address of the token service too.',
  ],
  questions: {
    answers: {
      title: 'What answers at the address?',
      help: 'The command asks once for `/v2/` and prints one line. It sends no password.',
      answers: {
        'gitlab-web': 'GitLab’s own pages',
        'other-registry': 'Another registry, such as Docker Hub',
        web: 'Another web server',
        none: 'Nothing',
        registry: 'The registry of GitLab',
        unsure: 'I cannot tell',
      },
    },
    relative: {
      title: 'Does GitLab live under a path of its host?',
      help: 'Look at the address in the browser: `https://example.com/gitlab` has a path, `https://gitlab.example.com` has none.',
      answers: { yes: 'Yes', no: 'No', unsure: 'I do not know' },
    },
  },
  outcomes: {
    'use-shown-address': {
      title: 'Use the address that GitLab shows',
      body: 'Host and port have to be exactly those of the registry.',
    },
    'name-host': {
      title: 'Put the registry’s host in front of the image name',
      body: 'Without it the image belongs to another registry.',
    },
    'set-realm': {
      title: 'Name GitLab’s path in the token address',
      body: 'The registry is right, but it sends clients to a token service that is not there.',
    },
    unreachable: { title: 'Nothing answers there', body: 'Find out first why the address cannot be reached.' },
    'not-forwarded': {
      title: 'The address is right',
      body: 'Then something between the client and the registry does not pass the request on.',
    },
  },
  steps: {
    'read-address': {
      title: 'Read the address on the registry page of a project',
      body: 'GitLab shows the commands with the right host and port there. In CI jobs `$CI_REGISTRY` has it.',
    },
    'log-in-there': {
      title: 'Log in at that address',
      body: 'Use the same host and port in every image name.',
      undo: 'Log out with `docker logout` and the address.',
    },
    'push-full-name': {
      title: 'Tag and push the image under its full name',
      body: 'In CI, `$CI_REGISTRY_IMAGE` is the full name of the project’s repository.',
      undo: 'Remove the new tag with `docker rmi`.',
    },
    'write-realm': {
      title: 'Set the address of the token service',
      body: 'Give GitLab’s whole address with its path, such as `https://example.com/gitlab`. `/jwt/auth` is added to it.',
      undo: 'Set the earlier value again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With Docker Compose this creates the container anew, so all of GitLab is away for minutes.',
      undo: 'Apply again after the earlier value is back.',
    },
  },
  checks: {
    address: {
      title: 'Ask at the new address',
      fixed: 'The registry of GitLab answers there.',
      notFixed: 'Something else still answers there.',
    },
    login: { title: 'Log in again', fixed: 'The token service was found.', notFixed: 'The login still fails.' },
  },
  evidence: {
    'login-at-gitlab': 'The login went to GitLab’s web address, where no registry answers.',
    'gitlab-pages': 'GitLab’s own pages answer at this address.',
    'other-web-server': 'A web server that is no registry answers at this address.',
    'other-registry': 'A registry answers that does not belong to GitLab.',
    'no-answer': 'Nothing answered at this address.',
    'gitlab-registry': 'The registry of GitLab answers at this address.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
