import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Choose who delivers blobs: the storage or the registry',
  summary:
    'Turn redirects to the object storage on or off, for all repositories or for some, and see which of the two happens.',
  symptom:
    'Clients are to fetch layers straight from the bucket to spare the registry, or they cannot reach the bucket and the registry has to deliver layers itself.',
  background: [
    'A pull asks the registry for each layer. With object storage the registry normally answers 307 and a signed address of the storage, and the client fetches the layer from there. Pushes always go through the registry. With images in the file system there is nothing to redirect to.',
    'Redirects are on unless `disable` is true. They need every client, CI job and Kubernetes node to reach the host in the signed address, to trust its certificate, and to have no proxy in between that changes headers. `regionendpoint` names that host: an internal name there is an internal address for clients too.',
    'Without redirects every byte of every pull passes NGINX and the registry. That costs network and processor there, and the registry reads with its own credentials; it is the right choice for a store that only the server can reach. It is also a way to find a fault: if pulls work with redirects off, the address or the signature is at fault, and if they still fail, the rights of the registry are.',
    '`redirect` stands beside the driver’s block, not inside it: inside, it has no effect. A signed address holds 20 minutes by default; `expirydelay` changes that. `exceptions` are regular expressions for repositories that are not redirected while redirects are on. At its start the registry says `backend redirection disabled` or `storage backend redirection enabled`.',
    'In the Helm chart the settings may stand in the values or in the storage Secret; with the operator the values stand under `spec.chart.values`. `registry.minio.redirect` is a setting of its own for the bundled MinIO of older charts.',
  ],
  questions: {
    reach: {
      title: 'Which clients can reach the storage’s address?',
      help: 'Try it where images are pulled: on workstations, runners and Kubernetes nodes. `curl -I` of the storage’s address must give an answer, even if it is 403. Delivery by the registry works everywhere, so it is the safe choice.',
      answers: {
        all: 'All of them',
        none: 'None, or only the server',
        some: 'All but those that use certain repositories',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    off: {
      title: 'The registry delivers every blob',
      body: 'Nobody needs to reach the storage but the registry. Mind the traffic: what was fetched from the bucket now passes the server.',
    },
    on: {
      title: 'The storage delivers blobs',
      body: 'The registry only says where a layer lies. Clients need the storage’s address, its name and its certificate.',
    },
    exceptions: {
      title: 'The storage delivers, except for some repositories',
      body: 'Repositories whose path matches an expression are delivered by the registry. In the check, use an image of such a repository.',
    },
  },
  steps: {
    see: {
      title: 'See who delivers blobs now',
      body: 'The command asks for a password or an access token of the user, and for an image that exists. It changes nothing.',
    },
    'allow-address': {
      title: 'Let clients reach the storage',
      body: 'Open firewalls and proxies for the host that the command has shown. For AWS S3 it is a name of the region, such as `my-registry.s3.eu-west-1.amazonaws.com`.',
      undo: 'Close what you opened.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    'turn-off': {
      title: 'Turn redirects off',
      body: "In the Linux package the variable spares you repeating the storage block. A `redirect` in that block already? Change it there instead, so that it is said once. If `registry['env']` stands in the file already, add the entry to it: a second one replaces the first.",
      undo: 'Take the setting out and apply again.',
    },
    'turn-on': {
      title: 'Turn redirects on',
      body: 'Take `disable: true` out wherever else it stands: in the storage block, in the storage Secret, or as `REGISTRY_STORAGE_REDIRECT_DISABLE`.',
      undo: 'Set `disable` to true and apply again.',
    },
    except: {
      title: 'Name the repositories that are not redirected',
      body: 'The block stands beside the driver’s. A variable cannot hold a list, so the storage block itself has to be edited. With the Helm chart, use values or Secret, not both.',
      undo: 'Take the list out and apply again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls in progress fail and can be repeated.',
      undo: 'Put the copy back and apply it.',
    },
  },
  checks: {
    'by-registry': {
      title: 'See that the registry delivers',
      fixed: 'The registry answers 200 with the blob itself.',
      notFixed:
        'The registry still redirects, or no blob was reached. Another place may say the opposite: storage block, Secret, variable. `no token` and `no image` speak of the login and of the image named.',
    },
    'by-storage': {
      title: 'See that the storage delivers',
      fixed: 'The registry answers 307 and names the storage.',
      notFixed:
        'The registry still delivers by itself, or no blob was reached. Look for `disable` in another place. Images in the file system are never redirected.',
    },
  },
  evidence: {
    'by-registry': 'The registry delivers blobs itself.',
    'by-storage': 'The registry redirects to this storage.',
    'no-answer': 'No blob was reached, so nothing is shown.',
    'started-without': 'The registry said at its start that it does not redirect.',
    'started-with': 'The registry said at its start that it redirects.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
