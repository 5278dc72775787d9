import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The login or its rights are refused',
  summary:
    'The registry works, but the credentials are wrong, they lack the right that is needed, or the image name leads somewhere else.',
  symptom:
    '`docker login` says `unauthorized: HTTP Basic: Access denied` or `denied: access forbidden`; or the login succeeds and a push or pull ends with `denied: requested access to the resource is denied`; Kubernetes says `pull access denied` and `insufficient_scope: authorization failed`.',
  background: [
    'Two places decide, one after the other. The token service of GitLab checks who you are: 401 with `HTTP Basic: Access denied` means that the credentials are wrong or expired, 403 with `access forbidden` means that it saw no credentials, or a token that may not use the registry at all. If it accepts them, it issues a token that lists what you may do, even when that list is empty.',
    'The registry then only compares the list with what the client wants. What is missing becomes `denied: requested access to the resource is denied`. So a successful `docker login` proves that the credentials are right, and nothing about your rights in a project.',
    'A project that does not exist, one that you cannot see and one whose registry is turned off all give the same answer. The text `repository does not exist or may require` does not tell which of them it is; it is not a sign that an image was deleted.',
    'A name without a host, such as `app` or `group/app`, belongs to Docker Hub. The daemon asks there, and Docker Hub answers with the same words. The same happens to an image that exists only on the machine where it was built.',
    'When a login ends with `failed with status: 401 Unauthorized`, a new password does not help: GitLab accepted the credentials and the registry refused the token. That is [[token-untrusted-key]], [[token-rejected]] or [[clock-skew]].',
  ],
  questions: {
    said: {
      title: 'What does the error say?',
      help: 'Look at the last part of the message. What stands before it, such as `Error response from daemon` or `ErrImagePull`, is only the wrapping.',
      findOut: 'Run the failing command once more and paste all of its output above.',
      answers: {
        credentials: '`HTTP Basic: Access denied`, `invalid username/password`, 401 while getting a token',
        'two-factor': '`You must use a personal access token`',
        forbidden: '`access forbidden`, `no basic auth credentials`, 403 while getting a token',
        scope: '`requested access to the resource is denied`, `insufficient_scope`',
        'hub-name': 'The image name in it has no host, or it begins with `docker.io/`',
        protected: '`protected tag`, `protected repository path`, `tag is immutable`',
        'other-registry': 'It comes from a registry other than GitLab’s',
        'header-dropped': 'A proxy removes the `Authorization` header',
        unsure: 'Something else, or I cannot tell',
      },
    },
    sent: {
      title: 'Is a login stored for this host and port?',
      help: 'Run it as the user who runs the failing command, on the machine that pulls or pushes. It prints no credentials. The host and port must be those of the image name.',
      answers: {
        yes: 'Yes, and I know of no proxy of our own on the way',
        no: 'No, none is stored',
        proxy: 'Yes, and a proxy of our own stands in front of GitLab',
        unsure: 'I do not know',
      },
    },
    granted: {
      title: 'What does GitLab grant to this login?',
      help: 'The command asks GitLab for a token as docker does and prints only what it grants. Give the path of the image without host and tag; curl asks for the password or token. Where a push is granted under a name that is new, GitLab makes an empty image repository of that name.',
      answers: {
        refused: 'The credentials are refused',
        forbidden: 'It may not use the registry at all',
        none: 'Nothing in this repository',
        pull: 'Pulling, but not pushing',
        push: 'Pulling and pushing',
        unsure: 'I cannot run it',
      },
    },
    who: {
      title: 'What do you log in with?',
      findOut:
        'In a CI job, `$CI_REGISTRY_USER` and `$CI_JOB_TOKEN` are the credentials of the job. Otherwise look at what was typed or stored as the password.',
      answers: {
        password: 'The password of a user',
        token: 'A personal, project or group access token',
        deploy: 'A deploy token',
        job: 'The token of a CI job',
        unsure: 'I do not know',
      },
    },
    project: {
      title: 'What is wrong in the project?',
      findOut:
        'Open the project of the image in GitLab as the user who logs in. If the page is not found, the user is not a member or the path is wrong. If there is no Deploy > Container registry, the feature is off or not visible to that user.',
      answers: {
        role: 'The user is not a member, or the role is too low',
        feature: 'The container registry is turned off in the project',
        name: 'The path in the image name is not that of the project',
        job: 'A CI job of another project wants the image',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'new-token': {
      title: 'Log in with a token that may use the registry',
      body: 'With two-factor authentication or without password sign-in, only a token works. A token needs `read_registry` to pull, and `write_registry` as well as `read_registry` to push.',
    },
    'deploy-token': {
      title: 'Correct the deploy token',
      body: 'A deploy token works in its own project or group only, with the scopes chosen when it was created, until it is revoked or expires.',
    },
    'job-token': {
      title: 'Use the credentials of the CI job as they are meant',
      body: 'They work while the job runs, and in other projects only if these allow it.',
    },
    'log-in': {
      title: 'Log in to exactly the host and port of the image',
      body: 'The client sent no login, so GitLab treated it as a stranger.',
    },
    'keep-authorization': {
      title: 'Let the `Authorization` header through',
      body: 'A proxy in front of GitLab or of the registry removes or replaces the header that carries the login.',
    },
    'raise-role': {
      title: 'Give the user a role that is enough',
      body: 'Pushing needs the Developer role in the project. Pulling from a private project needs membership.',
    },
    'turn-on-feature': {
      title: 'Turn the container registry on in the project',
      body: 'While the feature is off, nobody is granted anything there, whatever the role.',
    },
    'compare-names': {
      title: 'Compare the name of the image with the path of the project',
      body: 'The rights are there for the repository you asked about. The failing command uses another name or another login.',
    },
    'name-with-host': {
      title: 'Put the host of your registry in front of the name',
      body: 'Without a host, docker asks Docker Hub. An image that you only built locally has to be pushed before another machine can pull it.',
    },
    protected: {
      title: 'The tag or the repository is protected',
      body: 'The login is fine. A rule of the project keeps this tag or this repository from being written or deleted.',
    },
    'other-registry': {
      title: 'The refusal comes from another registry',
      body: 'GitLab is not involved. Credentials and rights have to be put right in the registry whose host stands in the message.',
    },
  },
  steps: {
    'create-token': {
      title: 'Create an access token',
      body: 'In GitLab, under your avatar > Edit profile > Access tokens, or in the settings of the project or group, choose `read_registry`, and `write_registry` too for pushing. Note the end date: an expired token gives the same error as a wrong password.',
      undo: 'Revoke the token on the same page.',
    },
    'log-in-again': {
      title: 'Log in again',
      body: 'Docker asks for the password: paste the token there. In scripts use `--password-stdin`, so that characters such as `$` and `!` arrive unchanged.',
      undo: 'Remove the login with `docker logout` and the host.',
    },
    'look-at-deploy-token': {
      title: 'Look at the deploy token',
      body: 'In the settings of the project or group under Repository > Deploy tokens, see that it is active, belongs to the project of the image or a group above it, and has `read_registry` or `write_registry`. If not, create a new one.',
      undo: 'Revoke the new token on the same page.',
    },
    'job-variables': {
      title: 'Log in with the variables of the job',
      body: 'In the job, before the first pull or push: `echo "$CI_REGISTRY_PASSWORD" | docker login "$CI_REGISTRY" -u "$CI_REGISTRY_USER" --password-stdin`. Name images with `$CI_REGISTRY_IMAGE`. The credentials end with the job, so they are of no use to anything that pulls later, such as a Kubernetes cluster: give it a deploy token.',
      undo: 'Put the former lines of the job back.',
    },
    'allow-project': {
      title: 'For an image of another project, add this project to its allowlist',
      body: 'In the project that owns the image, under Settings > CI/CD > Job token permissions, add the project or group whose jobs pull it. The user who started the job needs access to that project too.',
      undo: 'Remove the entry from the allowlist.',
    },
    'same-user': {
      title: 'See whose login is used',
      body: 'The last line is the user. `sudo docker` uses the login of root. Entries with and without the port are different logins, and a credential helper named in the output goes before the file.',
    },
    'pull-secret': {
      title: 'In Kubernetes, store the login as a pull secret',
      body: 'The secret must be of the type `kubernetes.io/dockerconfigjson`, stand in the namespace of the pod, name exactly the host and port of the image, and be listed under `imagePullSecrets` of the pod or its service account.',
      undo: 'Delete the secret and take it out of the list.',
    },
    'find-rules': {
      title: 'Look for proxy rules that touch the header',
    },
    'pass-header': {
      title: 'Let the header pass unchanged',
      body: 'Remove `proxy_set_header Authorization "";` and sign-in rules for `/jwt/auth` and `/v2/`, and reload the proxy. Both the way to GitLab and the way to the registry need the header.',
      undo: 'Put the former rule back and reload the proxy.',
    },
    raise: {
      title: 'Raise the role in the project or its group',
      body: 'Under Manage > Members. For an image of the dependency proxy the group counts, and the Guest role is enough. The next token carries the new rights; waiting or restarting is not needed.',
      undo: 'Set the former role again.',
    },
    'turn-on': {
      title: 'Turn the feature on',
      body: 'In the project under Settings > General > Visibility, project features, permissions, turn Container registry on and see who may use it. If the switch is missing, the registry is off for the whole instance.',
      undo: 'Turn it off again. Images stay where they are.',
    },
    compare: {
      title: 'Compare the names part by part',
      body: 'The path after the host must begin with the full path of the project, in lower case, with every subgroup; after it may come names of your own. Run the command again with the path from the failing command and with the user of that machine.',
    },
    'push-full-name': {
      title: 'Push the image under its full name',
      undo: 'Delete the tag in the project under Deploy > Container registry.',
    },
    'use-full-name': {
      title: 'Use the full name wherever the image is pulled',
      body: 'In `.gitlab-ci.yml`, in Compose files and in Kubernetes manifests. If the image is to stay local, nothing may ask a registry for it: `pull_policy` with `if-not-present` for a runner, `imagePullPolicy` with `IfNotPresent` or `Never` in a pod, and the image loaded on that very node.',
      undo: 'Put the former name back.',
    },
    'log-in-to-hub': {
      title: 'If Docker Hub is meant, log in there',
      body: 'Check the spelling first. A private image needs `docker login` without a host, with an account that may use it; a push needs a repository that belongs to that account.',
      undo: 'Remove the login with `docker logout`.',
    },
    'see-rules': {
      title: 'Look at the rules of the project',
      body: 'In the project under Settings > Packages and registries you see protected repositories and protected tags, and the role each of them asks for.',
    },
    'change-rule': {
      title: 'Use another tag, or change the rule',
      body: 'An immutable tag cannot be overwritten by anyone: push under a new one. For a protected tag or repository, log in as someone with the role that the rule asks for, or lower the role in the rule.',
      undo: 'Set the former role in the rule.',
    },
    'other-rights': {
      title: 'Correct the rights in that registry',
      body: 'See that the account may pull or push that very repository, that its password or token has not expired, and that the registry lets your network in. Several cloud registries issue passwords that last some hours only.',
      undo: 'Take the right away again in that registry.',
    },
  },
  checks: {
    login: {
      title: 'Log in again',
      fixed: 'The credentials are accepted. Now repeat the push or pull: rights are only checked there.',
      notFixed: 'The login is still refused.',
    },
    rule: {
      title: 'See whether the repository lets this login push',
      fixed: 'GitLab grants this login to push here. A protected tag shows only in the push itself: repeat it.',
      notFixed: 'GitLab still refuses this login to push here.',
    },
    access: {
      title: 'See again what GitLab grants',
      fixed: 'GitLab grants access to this repository. For pushing, `push` must be in the line.',
      notFixed: 'GitLab still grants nothing here.',
    },
  },
  evidence: {
    'basic-denied': 'GitLab does not accept these credentials: wrong, expired, or a password where a token is needed.',
    'two-factor': 'This account needs a personal access token in place of the password.',
    'token-service-401': 'The token service refused the credentials.',
    'login-invalid': 'The login was refused. podman and skopeo say this for a refused token too.',
    'access-forbidden': 'GitLab saw no login, or one that may not use the registry.',
    'token-service-403': 'The token service answered 403: no login, or one without access to the registry.',
    'permissions-denied-log': 'GitLab did not grant what the client asked for.',
    'jwt-authentication-failed': 'GitLab did not accept the credentials of this request for a token.',
    'token-request-401': 'A request for a token was refused because of its credentials.',
    'token-request-403': 'A request for a token was refused: no login, or one without access to the registry.',
    'resource-denied': 'The token is good, and it lacks the right for this repository.',
    'pull-denied': 'The login has no right to pull from this repository, or the repository does not exist.',
    'containerd-denied': 'The token is good, and it lacks the right for this repository.',
    'containerd-denied-image': 'This is the image that was refused.',
    'scope-challenge': 'The registry says that the token lacks a right.',
    'scope-log': 'The registry met a token that lacks a right. It writes this in normal operation too.',
    protected: 'A rule protects this tag or repository.',
    'hub-pull-denied': 'The name has no host of a registry, so Docker Hub was asked.',
    'push-to-hub': 'The name has no host of a registry, so the push goes to Docker Hub.',
    'authentication-required': 'The registry asked for a token, or did not accept the one it got.',
    'ggcr-unauthorized': 'The registry asked for a token, or did not accept the one it got.',
    'kaniko-push-check': 'kaniko may not push under this name.',
    'bare-refusal': 'The registry refused the request without saying why.',
    'other-registry-refused': 'Another registry refused the login or its rights.',
    'other-registry-network': 'Another registry does not let this network in.',
    'stored-login': 'The client has a login for this host and port.',
    'no-stored-login': 'The client has no login for this host and port.',
    'granted-refused': 'GitLab does not accept these credentials.',
    'granted-forbidden': 'These credentials may not use the registry.',
    'granted-none': 'GitLab grants this login nothing in this repository.',
    'granted-pull': 'GitLab lets this login pull, but not push.',
    'granted-push': 'GitLab lets this login pull and push.',
    'granted-token-refused': 'GitLab granted a token, and the registry refuses it.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
