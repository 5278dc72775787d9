import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The client has no login for this registry',
  summary:
    'The program that pulls or pushes was asked for a login and found none for exactly this host and port, so it gave up before any right was checked.',
  symptom:
    'A push or pull ends at once with `no basic auth credentials`, often after all layers say `Preparing`. In a CI job it stands behind `Failed to pull image`, in Kubernetes behind `ErrImagePull`. It also happens right after a login that succeeded, because that login is stored for another name, another user or another machine.',
  background: [
    'A login is stored per user and per address. Docker keeps it in `~/.docker/config.json` under the host and port as they stand in the image name: a login to `registry.example.com` is no login to `registry.example.com:5050`, `sudo docker` reads the file of root, and the daemon has no login of its own at all.',
    'The words say more than they seem to. A client prints them where the address asks for a password, with `Www-Authenticate: Basic`. GitLab’s registry does not do that: it asks for a token, with `Bearer`, and a client without a login is then refused with `denied: access forbidden`. So if the host in the message is that of GitLab’s registry, look for something in front of it that asks for a password of its own.',
    'With a credential helper (`credsStore` or `credHelpers` in the file) the login is not in the file but in a keyring. A helper that cannot run, for example without a desktop session, has nothing to give.',
    'In CI nothing of your own machine counts. The runner pulls the image of a job with `DOCKER_AUTH_CONFIG`, a file of the runner’s user, or the credentials GitLab sends along with the job; these last are good for GitLab’s own registry only. What a script pulls or pushes needs a login inside the job. Kubernetes nodes use the secret that the pod names.',
    'Giving the login once more on your own machine, as is often advised, helps only if it is your machine that pulls.',
  ],
  questions: {
    where: {
      title: 'Which program is without a login?',
      help: 'What counts is the machine on which the image is pulled or pushed, not the one you are looking from.',
      answers: {
        machine: 'docker, podman or the like, started by hand or by a service',
        job: 'A CI job of GitLab',
        node: 'Kubernetes (a pod does not get its image)',
        unsure: 'I do not know',
      },
    },
    stored: {
      title: 'Is a login stored for this host and port?',
      help: 'Run it as the user who runs the failing command; put `sudo` in front if that command has it. It prints no credentials.',
      answers: {
        yes: 'Yes',
        no: 'No',
        helper: 'There is a credential helper, and it fails',
        unsure: 'I cannot tell',
      },
    },
    asks: {
      title: 'What does the address ask clients for?',
      help: 'The command sends one request without a login and prints one line. A GitLab registry asks for a token.',
      answers: {
        token: 'A token',
        basic: 'A password (`Basic`)',
        nothing: 'Nothing',
        unsure: 'I cannot tell',
      },
    },
    'job-part': {
      title: 'Which part of the job fails?',
      findOut:
        'If the line begins with `Failed to pull image` or `Job failed: failed to pull image`, it is the image of the job or of a service. If it comes after a `$` line with your own command, it is the script.',
      answers: {
        image: 'The image of the job or of a service, before the script begins',
        script: 'A docker command in the script',
        kaniko: 'A build with kaniko',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'log-in': {
      title: 'Log in to exactly this host and port',
      body: 'As the user who pulls or pushes, on the machine that does it.',
    },
    'mend-helper': {
      title: 'Do without the credential helper, or fix it',
      body: 'Docker asks the helper first and does not fall back on the file.',
    },
    'same-login': {
      title: 'A login is there, and another one is looked for',
      body: 'The name, the port or the user of the stored login is not that of the failing command.',
    },
    'other-door': {
      title: 'Something in front of the registry asks for a password of its own',
      body: 'Or it is not the registry of GitLab. A client has one login for an address: it cannot give a password to the proxy and a token to the registry.',
    },
    'auth-config': {
      title: 'Give the runner a login for the image of the job',
      body: 'For the registry of its own GitLab a job needs nothing. For any other registry, or with a login of another project, the variable `DOCKER_AUTH_CONFIG` carries it.',
    },
    'job-login': {
      title: 'Log in inside the job',
      body: 'The script starts without any login, whatever the runner used for the image of the job.',
    },
    'kaniko-file': {
      title: 'Write the file from which kaniko reads logins',
      body: 'kaniko knows no `docker login`; it reads `/kaniko/.docker/config.json`.',
    },
    'pull-secret': {
      title: 'Give the pod a pull secret',
      body: 'The secret must stand in the namespace of the pod, be of the right type, and name the host and port as the image does.',
    },
  },
  steps: {
    'log-in-again': {
      title: 'Log in',
      body: 'Use a personal access token or a deploy token where a password is not accepted. In scripts, `--password-stdin` keeps special characters as they are.',
      undo: 'Remove the login with `docker logout` and the host.',
    },
    whose: {
      title: 'See whose login is used',
      body: 'The last line is the user. Compare the name in the file with the beginning of the image name, character by character, with the port.',
    },
    'see-helper': {
      title: 'See which helper is named',
      body: 'A `credsStore` named `desktop` needs the program `docker-credential-desktop`, and so on.',
    },
    'drop-helper': {
      title: 'Take the helper out of the file',
      body: 'Make a copy of `~/.docker/config.json`, and delete the line `credsStore`, or the entry of this host under `credHelpers`. Logins are then kept in the file itself, readable to whoever may read it.',
      undo: 'Put the copy back.',
    },
    'same-name': {
      title: 'Use one name everywhere',
      body: 'Entries with and without `https://`, with and without the port, are different logins. Name the image exactly as you logged in, and give services started by systemd a login of their own user.',
    },
    'see-rules': {
      title: 'Look for rules that ask for a password',
      body: 'Also look for `auth_basic`, and at proxies and gateways that are not part of GitLab.',
    },
    'open-door': {
      title: 'Let the paths of the registry through without that password',
      body: 'Take password rules off `/v2/` on the registry host and off `/jwt/auth` on the GitLab host, and reload the proxy. Both check logins themselves.',
      undo: 'Put the rule back and reload the proxy.',
    },
    'own-password': {
      title: 'If it is another registry, log in with its own credentials',
      body: 'A token of GitLab is of no use there.',
      undo: 'Remove the login with `docker logout` and the host.',
    },
    'which-login': {
      title: 'Read in the job log which login was used',
      body: 'The line `Authenticating with credentials from` names it. If there is none before the failed pull, there was no login for that host. The order is: `DOCKER_AUTH_CONFIG`, the file of the runner’s user, the credentials that come with the job.',
    },
    'deploy-token': {
      title: 'Create a deploy token for pulling',
      body: 'In the project or group of the image, under Settings > Repository > Deploy tokens, with `read_registry`. It does not end with a job, and it is nobody’s password.',
      undo: 'Revoke the deploy token.',
    },
    'write-entry': {
      title: 'Print the value of the variable',
      body: 'The output is a secret: base64 hides nothing.',
    },
    'set-variable': {
      title: 'Set the variable `DOCKER_AUTH_CONFIG`',
      body: 'In the project or group that runs the job, under Settings > CI/CD > Variables. Several registries go into one value, as further entries under `auths`. An entry here wins over the credentials of the job for the same host.',
      undo: 'Delete the variable, or put its former value back.',
    },
    'script-login': {
      title: 'Log in before the first docker command',
      body: '`$CI_REGISTRY` carries the port, and `$CI_REGISTRY_IMAGE` begins with it. Use both rather than names of your own.',
      undo: 'Take the line out again.',
    },
    'empty-variables': {
      title: 'If docker says `from a non TTY device`, look at the variable',
      body: 'Then no password arrived: the variable is empty in this job, or `--password-stdin` is missing.',
    },
    'write-file': {
      title: 'Write the file at the start of the job',
      undo: 'Take the lines out again.',
    },
    'create-secret': {
      title: 'Create the secret',
      undo: 'Delete it with `kubectl delete secret` and its name.',
    },
    'name-secret': {
      title: 'Name the secret in the pod template',
      body: 'Or add it to the service account of the pods. Changing the template starts new pods; a pod that exists keeps what it was created with.',
      undo: 'Take it out of the list.',
    },
  },
  checks: {
    login: {
      title: 'Log in once more, as the same user',
      fixed: 'The login is stored. Now repeat the pull or push.',
      notFixed: 'There is still no usable login.',
    },
    door: {
      title: 'See again what the address asks for',
      fixed: 'The address asks for a token, as GitLab’s registry does.',
      notFixed: 'Something still asks for a password of its own.',
    },
    image: {
      title: 'Add this job, run it, and paste its log',
      fixed: 'The runner has pulled the image.',
      notFixed: 'The runner still has no login for this image.',
    },
    script: {
      title: 'Run the job again and paste its log',
      fixed: 'The job has a login now.',
      notFixed: 'The job still has no login.',
    },
    events: {
      title: 'Look at the next attempts to pull',
      fixed: 'The image has been pulled.',
      notFixed: 'Kubernetes still pulls without a usable login.',
    },
  },
  evidence: {
    'no-basic-auth': 'The address asked for a password, and the client has none stored for it.',
    'helper-failed': 'The program that keeps the logins failed, so none could be read or stored.',
    'no-password-given': 'The login was started without a password, so it did not take place.',
    'pull-secret-missing': 'Kubernetes did not find the login that the pod names.',
    'asks-token': 'The address asks for a token, as GitLab’s registry does.',
    'asks-basic': 'The address asks for a password, which GitLab’s registry does not.',
    'asks-nothing': 'The address asks for no login.',
    'basic-challenge': 'This address asks for a password instead of a token.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
