import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab cannot open the key it signs registry tokens with',
  summary:
    'GitLab wants to ask the registry something and needs a token for it, but the private key that signs the token is not there or may not be read.',
  symptom:
    'Deleting a project fails with `No such file or directory @ rb_sysopen`, followed by the path of `gitlab-registry.key`. The message stands on the project’s page and in the Sidekiq log, usually after the registry was switched off. Where the registry is in use, every login fails with 500 as well.',
  background: [
    'When a project is deleted, GitLab asks the registry for the tags of its images. It signs a token for that with the private key `gitlab-registry.key`. In Sidekiq the job is called `ProjectDestroyWorker`.',
    "The Linux package writes the key file only while `gitlab_rails['registry_enabled']` is true and the key is in its secrets. While the registry is off, nothing brings a missing file back, and projects that still have image repositories on record can no longer be deleted.",
    'The key itself is not lost: it stays in `/etc/gitlab/gitlab-secrets.json`, and `gitlab-ctl reconfigure` writes it again as soon as the registry is on. So there is no need to make a key by hand, and a key made by hand would not match the registry’s certificate.',
    'Older instructions offer a console script as a way to remove the project by force. It does not remove the project: it destroys the records of the image repositories only. The image data stays in the storage, and the project still has to be deleted afterwards.',
  ],
  questions: {
    key: {
      title: 'Is the registry on in GitLab, and is the key there?',
      help: 'The command asks GitLab itself and prints one line. It changes nothing and shows no key. Starting GitLab’s Rails environment takes about a minute.',
      answers: {
        off: 'The registry is off and the key is missing',
        missing: 'The registry is on and the key is missing',
        unreadable: 'The key is there, but GitLab may not read it',
        readable: 'The key is readable',
        unsure: 'I cannot tell',
      },
    },
    storage: {
      title: 'Does the storage of the registry still exist?',
      help: 'If the images still lie there, GitLab can delete them with the project. If the bucket or the directory has been removed for good, there is nothing left to ask.',
      answers: {
        there: 'Yes, with the images in it',
        gone: 'No, it has been removed for good',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'switch-on': {
      title: 'Switch the registry on, delete the project, switch it off again',
      body: 'While the registry is on, the key file exists and the registry answers, so the tags are deleted together with the project.',
    },
    'forget-records': {
      title: 'Destroy the records of the images, then delete the project',
      body: 'Without records GitLab has nothing to ask the registry about. This is right only where the image data is gone anyway.',
    },
    'write-again': {
      title: 'Let GitLab’s configuration write the key again',
      body: 'The registry is in use and the file has been lost. The pair of key and certificate is still kept where your installation keeps its secrets.',
    },
    'fix-access': {
      title: 'Let GitLab read the key',
      body: 'The file exists, but the user `git`, as which GitLab Rails and Sidekiq run, may not read it.',
    },
    'delete-again': {
      title: 'The key is there again: delete once more',
      body: 'What kept the project from being deleted is gone. GitLab does not try again by itself.',
    },
  },
  steps: {
    'see-images': {
      title: 'See what GitLab has on record for the project',
      body: 'Note how many image repositories there are, and the message of the last attempt. With the registry off, tags cannot be counted.',
    },
    'switch-on': {
      title: 'Switch the registry on',
      body: 'Take out a line that says the opposite. The address of the registry, such as `registry_external_url`, stays as it was or has to be set again. Users see the registry while it is on. To leave it on, see [[enable-registry]].',
      undo: 'Switch it off again, as in the last steps.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With the Linux package this writes the key file and starts the registry.',
      undo: 'Put the former setting back and apply it again.',
    },
    'restart-rails': {
      title: 'Restart GitLab',
      body: 'GitLab Rails and Sidekiq read the configuration when they start. Wait until the web interface answers again.',
      undo: 'There is nothing to undo.',
    },
    'see-key': {
      title: 'Check the key before you go on',
      body: 'It has to say `registry key file: readable`.',
    },
    'delete-project': {
      title: 'Delete the project in GitLab',
      body: 'Use Settings > General > Advanced. The repository, the issues and the images of the project go with it. Where deletion is delayed, delete the project immediately, or keep the registry on until the date it is due.',
      undo: 'A deleted project cannot be brought back except from a backup.',
    },
    'switch-off': {
      title: 'Switch the registry off again',
      body: 'Do this only when all such projects are deleted. Images of other projects stay in the storage.',
      undo: 'Switch it on as before.',
    },
    'apply-off': {
      title: 'Apply the configuration again',
      body: 'Self-compiled: restart GitLab too, and stop the registry.',
      undo: 'Put the former setting back and apply it again.',
    },
    'destroy-records': {
      title: 'Destroy the records of its image repositories',
      body: 'The command lists the records first, and destroys them only if their number is the one you enter. Image data in the storage is not touched; nothing in GitLab points to it any more.',
      undo: 'The records come back only with a backup of the database, or when an image is pushed again.',
    },
    'back-up-secrets': {
      title: 'Back up the secrets',
      body: 'The file also holds the keys of encrypted database columns. Never delete it as a whole.',
    },
    'write-key': {
      title: 'See where the key comes from',
      body: 'Linux package and Docker: the next step writes the file from the `registry` object of `gitlab-secrets.json`; with several nodes that file has to be the same on all of them. Helm: the Secret named by `global.registry.certificate.secret` has to hold the key `registry-auth.key`. Self-compiled: put the file named by `key` under `registry` in `gitlab.yml` back from your backup. If no copy is left anywhere, a new pair is needed: see [[token-untrusted-key]].',
      undo: 'Remove the file or the Secret that you put there.',
    },
    'show-paths': {
      title: 'See the file and its permissions',
      body: 'The second path is the one GitLab reads.',
    },
    'fix-access': {
      title: 'Correct owner and mode of the key',
      body: 'The user `git` has to be able to read the file and to enter every directory above it. Nobody else needs to. With the Linux package, `sudo gitlab-ctl reconfigure` sets this by itself.',
      undo: 'Set the owner and mode that the previous step printed.',
    },
  },
  checks: {
    gone: {
      title: 'See whether the project is gone',
      fixed: 'The project no longer exists.',
      notFixed:
        'The project is still there. Its last error stands in the line above; where deletion runs in the background, wait a few minutes and look again.',
    },
    key: {
      title: 'Check the key again',
      fixed: 'GitLab can read the key.',
      notFixed:
        'GitLab still cannot use the key. Check on the very node that wrote the error: with several nodes, Sidekiq may run on another one.',
    },
  },
  evidence: {
    'key-not-found': 'GitLab tried to open its registry key, and there is no such file.',
    'key-denied': 'GitLab tried to open its registry key and was refused by the file’s permissions.',
    'project-not-deleted': 'The project that was to be deleted.',
    'registry-off': 'The registry is switched off in GitLab, and the key file does not exist.',
    'key-missing': 'The registry is switched on in GitLab, but the key file does not exist.',
    'key-unreadable': 'The key file exists, but GitLab may not read it.',
    'key-readable': 'GitLab can read its registry key.',
    'project-gone': 'GitLab has no project at this path.',
    'project-there': 'The project exists, with these image repositories on record.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
