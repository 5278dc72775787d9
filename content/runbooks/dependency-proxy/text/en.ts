import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The dependency proxy does not deliver the image',
  summary:
    'An image from Docker Hub was requested through the dependency proxy of a GitLab group, and GitLab refused it or did not get the request at all.',
  symptom:
    'The image name contains `/dependency_proxy/containers/`, and the pull ends with `not found`, with `error parsing HTTP 404 response body`, or with a refusal. The same job works for other people, or for other projects.',
  background: [
    'The dependency proxy is not the container registry. GitLab itself serves it, on its own host and under `/v2/`, and fetches the image from Docker Hub. So the log of the registry shows nothing of it, and settings of the registry play no part.',
    'A token has to be fetched first, for the service `dependency_proxy`; the first 401 of a pull is normal. The image is then given to members of the group only: the Guest role is enough, but it must be a role in that group, not merely in a project below it.',
    'To somebody without that role GitLab answers 404 with an empty body rather than 403, as it does everywhere for what one may not see. Docker makes `unexpected end of JSON input` of it, and builders make `not found`. That the login succeeded proves nothing: it is checked without the group.',
    'In CI the runner logs in by itself, as the user who started the job. This is why a job can fail for one person and work for another. A script that pulls or builds has to log in itself, and the name must carry the port, `:443`, because the variables have it and a login holds for exactly one name.',
    'If registry and GitLab share a host behind a proxy of your own, a rule that sends all of `/v2/` to the registry also catches the dependency proxy.',
  ],
  questions: {
    said: {
      title: 'How does the pull end?',
      help: 'The command asks GitLab’s host who answers there. It tells whether the request reaches the dependency proxy at all.',
      answers: {
        missing: '`not found`, or a 404 with an empty body',
        page: 'A 404 with an HTML page',
        forbidden: '`access forbidden`, 403',
        credentials: '`HTTP Basic: Access denied`, 401',
        registry: 'The registry answers in its place',
        works: 'The dependency proxy is reached; the pull itself fails',
        unsure: 'I do not know',
      },
    },
    member: {
      title: 'Is the user who pulls a member of that group?',
      findOut:
        'The group is the first part of the path after the host. For a CI job it is the user who started it, for a schedule the owner. In the group, look under Manage > Members; inherited members count, members of a project below do not.',
      answers: {
        yes: 'Yes, with the Guest role or more',
        no: 'No',
        unsure: 'I do not know',
      },
    },
    switch: {
      title: 'Is the dependency proxy on for the group?',
      findOut: 'Open the group and look for Operate > Dependency Proxy.',
      answers: {
        on: 'Yes',
        off: 'No, or there is no such page',
        unsure: 'I cannot see it',
      },
    },
    name: {
      title: 'Where does the image name come from?',
      help: 'The name consists of host, port, group, `dependency_proxy/containers` and the image.',
      answers: {
        variable: 'From `CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX` or the variable for the direct group',
        typed: 'It was typed',
        unsure: 'I do not know',
      },
    },
    login: {
      title: 'What does it log in with?',
      findOut:
        'In a job log, look for `Authenticating with credentials from`; on a machine, remember what you gave `docker login`.',
      answers: {
        job: 'With the credentials of the job',
        token: 'With a token or a password',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'add-member': {
      title: 'Make the user a member of the group',
      body: 'To anyone without a role in the group, GitLab answers as if the group did not exist.',
    },
    'turn-on': {
      title: 'Turn the dependency proxy on',
      body: 'It can be off for the group or for the whole instance.',
    },
    'use-prefix': {
      title: 'Build the name from the variable',
      body: 'A name that differs in one part leads to another group, another login, or nowhere.',
    },
    upstream: {
      title: 'Look for the image at Docker Hub',
      body: 'GitLab passes on what Docker Hub says, and its limits too.',
    },
    'token-scopes': {
      title: 'Log in with a token that may use the dependency proxy',
      body: 'The user behind it needs the Guest role in the group as well.',
    },
    'job-login': {
      title: 'Log in to the dependency proxy in the job',
      body: 'A login for the registry is another login: the host and the port differ.',
    },
    route: {
      title: 'Send `/v2/` on the GitLab host to GitLab',
      body: 'The registry does not know images of the dependency proxy.',
    },
  },
  steps: {
    'who-started': {
      title: 'See in the job who started it',
      body: 'A bot, a project access token or a person from outside the group can push to a project and start its pipelines without being a member of the group.',
    },
    'add-guest': {
      title: 'Give that user the Guest role in the group',
      body: 'In the group named in the image, under Manage > Members. If the users cannot be members of the top-level group, use `CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX`, which names the group of the project. With SAML SSO enforced for the group, the user has to be signed in through it.',
      undo: 'Remove the member, or put the former variable back.',
    },
    'group-switch': {
      title: 'Turn it on for the group',
      body: 'In the group under Settings > Packages and registries > Dependency Proxy. This needs the Owner role. A project of a user, outside any group, has no dependency proxy.',
      undo: 'Turn it off again. What is stored stays.',
    },
    'group-switch-before-17': {
      title: 'Turn it on for the group',
      body: 'In the group under Settings > Packages and registries > Dependency Proxy. From 15.0 to 16.11 this needs the Maintainer role. A project of a user, outside any group, has no dependency proxy.',
      undo: 'Turn it off again. What is stored stays.',
    },
    'instance-switch': {
      title: 'If the switch is missing, turn it on for the instance',
      body: 'With the Linux package it is on by default, with the Helm chart it is off. Where the images are kept is a setting of its own; the chart needs object storage for them.',
      undo: 'Put the former value back.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'If GitLab is self-compiled, restart GitLab instead of the registry.',
      undo: 'Apply it again after the former value is back.',
    },
    prefix: {
      title: 'Use the variable for the image of the job',
      body: 'In a `FROM` line a variable of CI is not known: pass it with `--build-arg` and declare it with `ARG` before `FROM`.',
      undo: 'Put the former name back.',
    },
    'same-port': {
      title: 'If the name must be typed, keep the port',
      body: 'The variables contain `:443`. A name without it finds no login that was made with it. The path has no `/groups/` in front of the group, and all of it is in lower case.',
    },
    'same-image-elsewhere': {
      title: 'Pull the same image straight from Docker Hub',
      body: 'If that fails too, the tag or the platform is missing there, or the limit is reached: then [[rate-limited]] goes on from here.',
    },
    'only-hub': {
      title: 'See that it is an image of Docker Hub',
      body: 'The dependency proxy fetches from Docker Hub only. Official images can be named without `library/`.',
    },
    'hub-account': {
      title: 'For private images or a higher limit, give the group an account',
      body: 'In the same settings under Docker Hub authentication; in 17.10 only through the API. Without it GitLab asks anonymously.',
      undo: 'Empty both fields.',
    },
    scopes: {
      title: 'Give the token the scopes',
      body: 'A personal or group access token or a group deploy token needs `read_registry`. If `read_virtual_registry` is offered too, it counts only together with `read_registry`. A deploy token of a project does not count for the group.',
      undo: 'Revoke the token.',
    },
    'log-in-again': {
      title: 'Log in to the GitLab host, not to the registry',
      body: 'With the port in the login exactly as in the image name.',
      undo: 'Remove the login with `docker logout` and the host.',
    },
    'script-login': {
      title: 'Log in before the script pulls or builds',
      body: 'The runner’s own login for the image of the job does not reach docker inside the script.',
      undo: 'Take the line out again.',
    },
    'see-proxy': {
      title: 'See where the proxies send `/v2/`',
    },
    'send-to-gitlab': {
      title: 'Send only the registry’s own requests to the registry',
      body: 'On the GitLab host, `/v2/` belongs to GitLab. Give the registry a host or port of its own, or let everything that contains `/dependency_proxy/` and the request for `/v2/` itself go to GitLab. With a relative URL root the dependency proxy needs a rule of its own as well.',
      undo: 'Put the former rules back and reload.',
    },
    reload: {
      title: 'Reload the proxy',
      undo: 'Reload again after the former rules are back.',
    },
  },
  checks: {
    image: {
      title: 'Add this job, run it as the same user, and paste its log',
      fixed: 'The runner has pulled the image through the dependency proxy.',
      notFixed: 'The pull still fails.',
    },
    pull: {
      title: 'Pull the image again',
      fixed: 'The image is there.',
      notFixed: 'The login is still not enough.',
    },
    reach: {
      title: 'See again who answers',
      fixed: 'The dependency proxy answers.',
      notFixed: 'The request still goes elsewhere.',
    },
  },
  evidence: {
    'image-not-found':
      'GitLab says it does not know the image. It says so too to those who may not use the dependency proxy of the group.',
    'empty-404': 'A 404 with an empty body, as GitLab answers to those who may not use the dependency proxy.',
    'image-404': 'The dependency proxy answered with an empty 404.',
    'page-404': 'The dependency proxy answered with a web page that says 404.',
    'answered-404': 'A request for an image of the dependency proxy was answered with 404.',
    'access-forbidden': 'The dependency proxy refused the image.',
    'login-refused': 'The dependency proxy did not accept the login.',
    'reached-registry': 'A request for the dependency proxy arrived at the registry.',
    'name-unknown': 'The registry was asked for an image of the dependency proxy, which it cannot know.',
    'probe-reached': 'The dependency proxy asks for a token, as it should.',
    'probe-registry': 'On the GitLab host, the registry answers in place of the dependency proxy.',
    'asks-for-token': 'The dependency proxy asks for a token, as it should.',
    'proxied-image': 'The image is asked for through the dependency proxy of a group.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
