import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Use an external registry with GitLab’s tokens',
  summary: 'Let a registry that is not GitLab’s accept GitLab’s tokens, and know what GitLab will not do for it.',
  symptom: 'A registry of the Docker or Distribution project runs already, and GitLab users shall log in to it.',
  background: [
    'This has been deprecated since GitLab 15.8, and support for it ended with 16.0. The settings still work: nothing switches it off, and nobody mends it. What GitLab builds on its own registry is missing or fails: the metadata database, cleanup and deletion that need GitLab’s interface, sizes, and garbage collection by `gitlab-ctl`. You collect garbage in that registry yourself.',
    'GitLab knows only `group/project:tag` in such a registry. For nested names such as `group/project/app:tag` its page shows nothing, although they can be pushed and pulled.',
    'The two sides share an issuer and a key pair. GitLab signs tokens with its private key and puts an ID of that key into them; the registry looks this ID up among the certificates of `rootcertbundle`. Only the certificate has to leave GitLab. GitLab generates a key by itself, so the simplest way is to make a certificate for that key. Its own name and dates do not matter.',
    "Where a key of your own is wanted, it goes into `registry['internal_key']` as a whole PEM file. A well-known example begins with three dashes; a PEM file has five: `-----BEGIN RSA PRIVATE KEY-----`. With a key that it cannot read GitLab answers 500 at `/jwt/auth`.",
    'Distribution 3 refuses GitLab’s tokens even with the right certificate: it computes key IDs in another way, and says `failed to verify token: token signed by untrusted key with ID`. A file with the key as a JSON Web Key, under the ID that GitLab uses, gets around it.',
    'The supported way to a registry on a machine of its own is GitLab’s registry there: [[separate-nodes]].',
  ],
  questions: {
    program: {
      title: 'Which registry is it?',
      findOut:
        'Run `registry --version` where it runs. A version that ends with `-gitlab` is GitLab’s; `2.` and `3.` are those of the Docker and Distribution project.',
      answers: {
        gitlab: 'GitLab’s registry, on another machine',
        'distribution-2': 'Docker registry or Distribution, version 2',
        'distribution-3': 'Distribution, version 3',
        other: 'Another one: Harbor, Nexus, a cloud provider’s',
        unsure: 'I do not know, or none runs yet',
      },
    },
  },
  outcomes: {
    'registry-of-gitlab': {
      title: 'Use GitLab’s registry on a node of its own',
      body: 'It is supported, and has all that GitLab’s pages need.',
    },
    'distribution-2': {
      title: 'Distribution 2 with GitLab’s tokens',
      body: 'First GitLab’s side, because its key decides; then the registry’s. Until both are done nobody can log in to that registry.',
    },
    'distribution-3': {
      title: 'Distribution 3 with GitLab’s tokens',
      body: 'As with version 2, and in addition a file that names the key as GitLab does. Make it again whenever GitLab’s key changes.',
    },
    'does-not-fit': {
      title: 'It cannot become GitLab’s registry',
      body: 'Such registries check logins of their own. GitLab’s pages, `CI_REGISTRY` and job tokens do not work with them. Use them beside GitLab, with logins of their own.',
    },
  },
  steps: {
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'own-pair': {
      title: 'Only if you want a key of your own: write it into the configuration',
      body: 'Replace each placeholder with the whole file, line breaks included. Both begin with five dashes. Without this step GitLab uses the key that it generated.',
      undo: 'Remove both entries and apply the configuration.',
    },
    'key-pair': {
      title: 'Create the key pair',
      body: 'An existing pair is kept. Name the key’s path in the next step.',
      undo: 'Delete both files, if no registry uses them.',
    },
    'gitlab-side': {
      title: 'Tell GitLab of the registry',
      body: 'GitLab must reach the first address, and trust its certificate; clients use the public host and port. The issuer is free to choose and has to be the same on both sides. GitLab’s own registry takes the place of this, see [[separate-nodes]].',
      undo: 'Remove the lines and apply the configuration.',
    },
    'bundled-off': {
      title: 'Keep the bundled registry from running',
      body: 'Remove `registry_external_url` as well: it would start the bundled one and overwrite the host.',
      undo: 'Remove the lines.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'GitLab writes its key file and takes the settings over. With Compose the container is created anew and GitLab is away for some minutes.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'restart-gitlab': {
      title: 'Restart GitLab',
      body: 'GitLab is away for a minute or two.',
      undo: 'Restart again after `gitlab.yml` is back as it was.',
    },
    certificate: {
      title: 'Make a certificate for GitLab’s key',
      body: 'It creates `registry-auth.crt` where you are. Give the path of `registry_key_path` if you set one. Copy only this file to the registry: it is no secret.',
    },
    jwks: {
      title: 'Write the key as a JSON Web Key',
      body: 'It creates `registry-auth.jwks` beside the certificate, for RSA keys. Copy both to the registry. The printed ID has to be the one that the registry’s log complains about.',
    },
    'auth-block': {
      title: 'On the registry: set the token service',
      body: 'It takes the place of any other `auth` block, such as `htpasswd`. Without an `auth` block anyone can pull.',
      undo: 'Put the old block back and restart the registry.',
    },
    'auth-block-3': {
      title: 'On the registry: set the token service and the key file',
      body: 'It takes the place of any other `auth` block, such as `htpasswd`. Without an `auth` block anyone can pull.',
      undo: 'Put the old block back and restart the registry.',
    },
    'restart-registry': {
      title: 'Restart the registry',
      body: 'All that used logins of their own there have to log in with GitLab’s from now on.',
      undo: 'Restart it again after the block is back as it was.',
    },
    'see-token': {
      title: 'See that clients are sent to GitLab',
      body: '`token realm:` has to name GitLab with `/jwt/auth`, and `token service: 403 application/json` is its healthy answer to nobody. 404 with `registry not enabled`: GitLab’s side is off. 500: GitLab cannot read its key.',
    },
    'see-from-gitlab': {
      title: 'See that GitLab reaches the registry',
      body: '`registry from GitLab: answered` is right. `certificate`: GitLab does not trust the registry’s TLS; put its CA into `/etc/gitlab/trusted-certs`.',
    },
    'see-challenge': {
      title: 'See what it asks clients for',
      body: '`registry asks for: basic` settles it: it has passwords of its own.',
    },
    'separate-logins': {
      title: 'Give jobs and people logins of that registry',
      body: 'In CI/CD variables, masked and protected, and as pull secrets of the cluster. Keep GitLab’s registry for what GitLab manages.',
      undo: 'Delete the variables and secrets.',
    },
  },
  checks: {
    login: {
      title: 'Log in with a GitLab account or token',
      fixed: 'The registry accepted a token of GitLab.',
      notFixed:
        'The registry refused the token, or GitLab gave none. Look into the registry’s log: `untrusted key` means another certificate than GitLab’s key, or Distribution 3 without the key file; `untrusted issuer` means that the issuers differ; see [[token-untrusted-key]] and [[token-rejected]].',
    },
  },
  evidence: {
    'refused-by-3':
      'Distribution 3 refused a token. It numbers keys in another way than GitLab, and needs the key file.',
    'key-not-read': 'GitLab cannot read its private key: it is no whole PEM file.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
