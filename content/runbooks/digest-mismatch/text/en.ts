import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'What arrived is not what was sent',
  summary:
    'A layer is named by its hash, and the bytes that arrived have another hash: they were changed in storage, on the way, or by the program that sent them.',
  symptom:
    'A pull ends with `filesystem layer verification failed for digest`, `Digest did not match` or `unexpected commit digest`; a push with `digest invalid: provided digest did not match uploaded content`.',
  background: [
    'The check is done by whoever receives: the client on a pull, the registry on a push. On a pull the registry hands out what is in its storage without hashing it again, so its log shows nothing wrong even where the stored layer is damaged.',
    'Always the same digest on every machine points to the storage. Different digests, or failures from one network only, point to the path between: a proxy that caches, scans or recompresses, or a faulty link.',
    'A damaged layer cannot be repaired in the registry. It has to be pushed again, and as long as the registry believes it has the layer, a client says `Layer already exists` and sends nothing.',
  ],
  questions: {
    stage: {
      title: 'When does it happen?',
      help: 'Take the command whose output holds the message.',
      answers: {
        pull: 'On a pull, or when a container starts',
        push: 'On a push',
        tool: 'In a tool or script of our own: `digest missing` or `digest parsing failed`',
        unsure: 'I do not know',
      },
    },
    stored: {
      title: 'Is the layer in the storage still intact?',
      help: 'The command hashes the stored file and prints one line. Put the expected digest from the message into it. It works for filesystem storage; with object storage, compare pulls from two networks instead.',
      answers: { damaged: 'It is damaged', intact: 'It is intact', unsure: 'I cannot tell' },
    },
    'push-again': {
      title: 'What happens when you push again?',
      findOut: 'Push the same image twice more, once from another machine or network if you can.',
      answers: {
        same: 'It fails with the same layer',
        changing: 'It fails with another layer each time',
        fine: 'It succeeds',
        unsure: 'I have not tried',
      },
    },
  },
  outcomes: {
    'replace-layer': {
      title: 'Find out what damaged it, then push the layer again',
      body: 'The stored bytes are wrong. Other layers may be, too.',
    },
    'path-alters': {
      title: 'Find what changes the bytes on the way',
      body: 'The storage is right, and what arrives is not.',
    },
    'name-digest': {
      title: 'Send the digest with the upload',
      body: 'Nothing is damaged: the upload was finished without a usable digest.',
    },
    'was-once': {
      title: 'It happened once: watch it',
      body: 'A single cut or altered transfer is caught by this check and does no harm.',
    },
  },
  steps: {
    'find-cause': {
      title: 'Look for a failing disk or an edited storage first',
      body: 'Read the kernel log and the health of the disk or volume. Nothing but the registry may write to its storage.',
    },
    'delete-tags': {
      title: 'Delete the tags that use the layer, and collect garbage',
      body: 'Only then does the registry forget the layer. Everything that shares it becomes unavailable until it is pushed again, so make sure first that you can build or fetch the images. How to collect: [[garbage-collection]].',
      undo: 'Deleted tags come back only by pushing the images again, or from a backup of the storage.',
    },
    'push-again': {
      title: 'Push the images again',
      body: 'From a machine that still has them, or from a new build.',
      undo: 'There is nothing to undo.',
    },
    'go-around': {
      title: 'Push or pull once past the proxies',
      body: 'Run the same command on the registry host, or from a network without the proxy. If that succeeds, what was left out is the cause.',
    },
    'turn-off-rewriting': {
      title: 'Turn off caching, scanning and compression for `/v2/`',
      body: 'In NGINX: `proxy_cache off`, `proxy_buffering off` and `proxy_request_buffering off` for the registry host. In a security gateway: an exception for this host.',
      undo: 'Set the earlier values again.',
    },
    'send-digest': {
      title: 'Add `digest=sha256:…` to the request that ends the upload',
      body: 'It is the SHA-256 of the whole layer as it was sent, in lower-case hexadecimal. No other algorithm is accepted.',
      undo: 'Revert the change to the tool.',
    },
    watch: {
      title: 'Note when and where it happened',
      body: 'If it comes back from the same machine or network, repeat the test that goes around its proxies.',
    },
  },
  checks: {
    pull: {
      title: 'Pull the image again',
      fixed: 'The layer arrived as it was stored under its name.',
      notFixed: 'The bytes still differ from the name.',
    },
    push: {
      title: 'Push an image',
      fixed: 'The registry accepted the upload.',
      notFixed: 'The registry still refuses the digest.',
    },
  },
  evidence: {
    'pull-docker': 'Docker hashed what it received, and the result is not the name of the layer.',
    'pull-containers-image': 'Podman, Buildah or skopeo received other bytes than the name promises.',
    'pull-containerd': 'containerd received other bytes than the name promises.',
    'pull-containerd-size': 'containerd received more or fewer bytes than the manifest promises.',
    'copy-not-kept': 'dockerd could not keep a copy of the manifest, since its hash differed from its name.',
    'push-registry':
      'The registry hashed the upload, and the result is not the digest the client gave. The message means “does not match”.',
    'push-no-digest': 'The upload was finished without a digest, or with one of another form.',
    'push-client': 'The registry refused an upload because its digest is not right.',
    'blob-intact': 'The stored layer has the hash that its name says.',
    'blob-damaged': 'The stored layer no longer has the hash that its name says.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
