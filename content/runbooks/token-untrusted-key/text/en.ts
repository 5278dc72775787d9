import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry does not trust the key GitLab signs tokens with',
  summary:
    'GitLab signs each registry token with a private key, and the certificate the registry checks it against does not belong to that key.',
  symptom:
    '`docker login` ends with `401 Unauthorized` although the password is right; pulls and pushes say `unauthorized: authentication required`; the GitLab page lists no images.',
  background: [
    'GitLab and the registry share one key pair. GitLab Rails holds the private key (`gitlab-registry.key`) and signs; the registry holds the certificate (`gitlab-registry.crt`, named by `auth.token.rootcertbundle`) and verifies. Nothing is encrypted: the token can be read by anyone, the signature only proves where it came from.',
    'The key ID in the log is the ID of the key that signed, so it tells which GitLab, or which node, issued the token. It is computed from the public key alone: the validity dates and the names of this certificate play no part, and that it is self-signed is normal.',
    'The pair comes apart when secrets are restored from another instance, when nodes have different `gitlab-secrets.json` files, when one half is replaced, or when one side was not restarted after a change.',
    'Comparing with `openssl … -modulus` as older instructions do works for RSA keys only, and two commands that both fail print the same hash, `e3b0c442…`: the hash of nothing. The comparison here tells that case apart.',
  ],
  questions: {
    pair: {
      title: 'Do the certificate and the key on this installation belong together?',
      help: 'The command reads both files and prints one line. It changes nothing, and no key leaves the host.',
      answers: {
        match: 'They match',
        different: 'They are different',
        unreadable: 'One of them cannot be read',
        unsure: 'I cannot tell',
      },
    },
    changed: {
      title: 'Which of these describes the installation?',
      help: 'Think of the last change before it broke: a restored backup, a new node, a replaced certificate.',
      answers: {
        nodes: 'GitLab and the registry run on different nodes, or there are several nodes',
        external: 'The registry is not the one that came with GitLab',
        'one-node': 'One node runs everything',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'restart-both': {
      title: 'The files match: one side still uses the old one',
      body: 'Both sides read their half of the pair when they start. Restart them, so that both use what is on disk now.',
    },
    'recreate-pair': {
      title: 'Write both halves of the pair again',
      body: 'GitLab keeps the pair in its secrets and writes both files from there, so they belong together again.',
    },
    'copy-secrets': {
      title: 'Give every node the same pair',
      body: 'The node that signs and the node that verifies have different secrets. The GitLab node is the one to copy from.',
    },
    'find-files': {
      title: 'Make both files readable first',
      body: 'A file is missing, or the program that needs it may not read it. See which file each side is configured to use.',
    },
    'external-registry': {
      title: 'Give the external registry the certificate of GitLab’s key',
      body: 'A registry of its own has to be given the certificate that belongs to the key of this GitLab. The whole set-up is in [[external-registry]].',
    },
  },
  steps: {
    'back-up-secrets': {
      title: 'Back up the secrets',
      body: 'The file also holds the keys of encrypted database columns. Never delete it as a whole.',
    },
    'write-pair-again': {
      title: 'Write both files again from the secrets',
      body: 'With the Linux package both files come from the `registry` object of `/etc/gitlab/gitlab-secrets.json`. With Helm a new pair replaces the Secret, and the next step makes the pods read it. Tokens issued before stop working; they live for minutes only.',
      undo: 'Put the backup back and apply the configuration again.',
    },
    'restart-services': {
      title: 'Restart the registry and GitLab Rails',
      body: 'Pushes and pulls that are under way fail and can be repeated. The restart takes seconds on one node.',
      undo: 'There is nothing to undo.',
    },
    'copy-secrets-file': {
      title: 'Copy the secrets from the GitLab node to the registry node',
      body: 'Copy `/etc/gitlab/gitlab-secrets.json` over a secure channel, owned by root with mode `600`. With Helm, both releases must name the same Secret in `global.registry.certificate.secret`.',
      undo: 'Put the backup of the registry node’s file back.',
    },
    apply: {
      title: 'Apply the configuration on the registry node',
      undo: 'Apply it again after the backup is back in place.',
    },
    'show-paths': {
      title: 'See which files are configured, and who may read them',
      body: 'The registry runs as `registry`, GitLab Rails as `git`.',
    },
    'fix-access': {
      title: 'Correct the path or the permissions',
      body: 'The registry user must be able to read the certificate, the `git` user the key. Let `gitlab-ctl reconfigure` write the files where the Linux package owns them, and compare the pair once more.',
      undo: 'Set the owner and mode that the previous step printed.',
    },
    'bundle-certificate': {
      title: 'Put GitLab’s certificate into the registry’s bundle',
      body: 'Write the certificate that belongs to GitLab’s key into the file named by `auth.token.rootcertbundle`. A bundle may hold several certificates, so the old one can stay while you change over. Restart the registry.',
      undo: 'Take the certificate out of the bundle and restart the registry.',
    },
    'check-key-ids': {
      title: 'If the registry is Distribution 3.0 or newer, give it a key set',
      body: 'Version 3 names keys by another method, so it refuses the key ID of GitLab’s token even with the right certificate. It needs `auth.token.jwks` with a key whose `kid` is the ID from the log.',
    },
  },
  checks: {
    login: {
      title: 'Log in again',
      fixed: 'The registry accepted the token: the pair matches.',
      notFixed: 'The token is still refused. Compare the key pair again on the node that answers.',
    },
  },
  evidence: {
    'untrusted-key':
      'The registry received a token signed by a key it has no certificate for. The ID is that of the signing key.',
    'key-pair-differs': 'The comparison found two halves that do not belong together.',
    'key-pair-matches': 'The files on disk belong together.',
    'key-pair-unreadable': 'One of the two files could not be read, so nothing was compared.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
