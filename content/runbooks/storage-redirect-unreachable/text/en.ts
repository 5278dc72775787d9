import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/en.ts';

export default {
  title: 'The object storage cannot be reached: by clients after a redirect, or by the registry',
  summary:
    'A blob is to come from the object storage, and whoever asks for it, a client after a redirect or the registry itself, does not get there.',
  symptom:
    'The manifest arrives, but layers do not: `docker pull` repeats for a while and ends with `error pulling image configuration: download failed after attempts=6: dial tcp`. Other clients name the address: `Get "https://minio.internal:9000/registry/docker/registry/v2/blobs/sha256/..."` and then `no such host`, `connection refused` or `i/o timeout`. If it is the registry itself, clients see 500 or 503, and its log has `s3aws: RequestError: send request failed`.',
  background: [
    'With object storage the registry does not deliver blobs. It answers `307` with a signed address in the bucket, and the client fetches the blob from there. So every client has to reach the store: each developer’s machine, each CI job, each node of the cluster. Manifests and tags still come from the registry, which is why listing and `docker login` work.',
    'The address is made from `regionendpoint`, scheme and port included. A name that exists only in the cluster, a private address, or `http://` for a port that clients may not use: the registry gets along with all of them, clients do not. Pushing works longer, because uploads pass through the registry. It fails once docker asks with HEAD whether the blob arrived, since that is redirected too.',
    'With the redirect off the registry fetches the blob itself and passes it on. That always works where the registry reaches the store, and costs bandwidth, memory and time: every byte then passes the registry and NGINX.',
    'Since GitLab 19.0 signed addresses use the name with the region, `s3.<region>.amazonaws.com`. Filters that allow `s3.amazonaws.com` alone stop pulls after the upgrade. Version 10 of the Helm chart, which belongs to GitLab 19, no longer brings MinIO along: a storage block that still names it points to nothing.',
    'If the store answered with a refusal, it was reached, and it is not this: see [[s3-head-forbidden]] for clients and [[s3-credentials]] for the registry. A certificate that is not trusted is [[x509-unknown-authority]], a plain HTTP port is [[http-https-mismatch]].',
  ],
  questions: {
    who: {
      title: 'Who does not reach the storage?',
      help: 'The command does what a client does: it asks for a token (and for your password), then for a blob of an existing image, follows the redirect, and prints one line. It changes nothing. Run it where pulling fails.',
      answers: {
        client: 'Clients: the registry answers them, the address after the redirect does not',
        registry: 'The registry: its own log has `send request failed` and `dial tcp`',
        unsure: 'I do not know',
      },
    },
    wanted: {
      title: 'How are clients to get at blobs?',
      help: 'See which address the error names. An address inside a cluster or company network that clients cannot reach is best left to the registry. For an image from Docker Hub the address belongs to Docker: then only the filter on the way matters.',
      answers: {
        through: 'Through the registry: the storage is to stay internal',
        public: 'Directly: the storage has, or can have, an address that clients reach',
        filtered: 'Directly: the address is public, but a firewall or web filter stops it',
        unsure: 'I do not know',
      },
    },
    how: {
      title: 'How does the registry’s attempt end?',
      help: 'The command prints the last lines of the registry’s log that come from the storage. The end of the line tells.',
      answers: {
        refused: '`connection refused`, `no route to host`',
        timeout: '`i/o timeout`, `TLS handshake timeout`',
        dns: '`no such host`, or another error of `lookup`',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'redirect-off': {
      title: 'Let the registry deliver blobs itself',
      body: 'Clients then need only the registry. Plan for the traffic: all of it now passes the registry and what stands before it.',
    },
    'public-endpoint': {
      title: 'Give the storage an address that both sides reach',
      body: 'The registry and all clients have to reach the same name, with the same scheme and port, because the signature covers the host. The name may resolve differently inside and outside, as long as both addresses lead to the store.',
    },
    'allow-address': {
      title: 'Let clients through to the storage’s address',
      body: 'The registry and the address are right. Something between the clients and the store stops the connection.',
    },
    'store-down': {
      title: 'Bring the store up, or name the right address and port',
      body: 'The host answers, but nothing listens on that port, or there is no way to it. Either the store is down, or `regionendpoint` names the wrong port or host.',
    },
    'open-way': {
      title: 'Open the path from the registry to the store',
      body: 'Nothing comes back at all: packets are dropped on the way. That is a firewall, a security group, a network policy or a missing route.',
    },
    name: {
      title: 'The registry cannot look up the name of the store',
      body: 'It never came to a connection.',
    },
  },
  steps: {
    ...storageBlockTexts,
    'disable-redirect': {
      title: 'Turn the redirect off',
      body: "With the Linux package and Docker Compose this sets a variable of the registry. If `registry['env']` is set already, add the line there: a second assignment replaces the first. With Helm and a configuration of its own, merge it; `redirect` stands beside the driver, not inside its block. For some repositories only, or back on: [[storage-redirect]].",
      undo: 'Take the setting out and apply the configuration again.',
    },
    'apply-all': {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated. Its log then says `backend redirection disabled`.',
      undo: 'Put the configuration back and apply it again.',
    },
    'set-public-endpoint': {
      title: 'Set an endpoint that clients reach',
      body: `Write the whole address with its scheme; from GitLab 19.0 on it has to be a URI. With \`pathstyle\` false the bucket becomes part of the host name, which clients then have to reach as well. ${intoBlock}`,
      undo: 'Put the old endpoint back.',
    },
    'find-address': {
      title: 'Find the exact address',
      body: 'Run it where pulling fails. The line ends with the host and port that have to be allowed.',
    },
    'open-egress': {
      title: 'Allow that address',
      body: 'For AWS allow `s3.<region>.amazonaws.com` and the names with the bucket before it: the region is always part of the name. Let CI runners and cluster nodes through as well, and exempt the address from inspection of contents.',
      undo: 'Remove the rule again.',
    },
    'open-egress-before-19': {
      title: 'Allow that address',
      body: 'Allow the name that you have found. For AWS allow `s3.<region>.amazonaws.com` and the names with the bucket before it as well: from 19.0 on clients are sent there. Let CI runners and cluster nodes through as well, and exempt the address from inspection of contents.',
      undo: 'Remove the rule again.',
    },
    'try-way': {
      title: 'Try the path from the registry’s host',
      body: 'Take the endpoint from the storage block; for AWS it is `https://s3.<region>.amazonaws.com`. Any answer counts as reached, even a refusal.',
    },
    'start-store': {
      title: 'If it is your own store: see whether it runs, and start it',
      body: 'Look at its service or pods, and at the port on which it listens. If it listens on a loopback address only, other hosts are refused.',
      undo: 'Stop it again.',
    },
    'set-endpoint': {
      title: 'If the address is wrong: set it',
      body: `Leave \`regionendpoint\` out for AWS. For other stores write the whole address with scheme and port. ${intoBlock}`,
      undo: 'Put the old endpoint back.',
    },
    'open-firewall': {
      title: 'Allow connections from the registry’s host to the store',
      body: 'Look at firewalls and security groups on both sides. In a private subnet of AWS either a NAT gateway or a VPC endpoint has to lead to S3. If everything else goes out through a proxy, see [[proxy-interference]].',
      undo: 'Remove the rule again.',
    },
    'network-policy': {
      title: 'Allow the connection in the network policies of the namespace',
      body: 'A policy for the registry’s pods that limits egress has to name the store’s address and port, besides DNS.',
      undo: 'Put the old policy back.',
    },
  },
  checks: {
    blob: {
      title: 'Follow a blob again, from where it failed',
      fixed: 'The blob can be fetched. Pull again.',
      notFixed: 'The blob still cannot be fetched. The line says how it ends now, and at which address.',
    },
    pull: {
      title: 'Pull an image',
      fixed: 'The registry reaches its storage again.',
      notFixed: 'Still not. Read the registry’s log again: the error may be another one now.',
    },
  },
  evidence: {
    'client-no-name': 'The client was sent to the storage and cannot look up its name.',
    'client-refused': 'The client was sent to the storage, and nothing takes its connection there.',
    'client-timeout': 'The client was sent to the storage and got no answer in time.',
    'download-no-name': 'The manifest came, the blob did not: the client cannot look up the name to which it was sent.',
    'download-refused':
      'The manifest came, the blob did not: nothing takes the connection at the address it was sent to.',
    'download-timeout': 'The manifest came, the blob did not: the address it was sent to does not answer.',
    'download-ended': 'The manifest came, the download of the blob was ended on the way.',
    'registry-refused': 'The registry’s own connection to its storage is refused.',
    'registry-timeout': 'The registry’s own connection to its storage gets no answer.',
    'registry-no-name': 'The registry cannot look up the name of its storage.',
    'blob-no-name': 'The test cannot look up the name to which the registry sends clients.',
    'blob-refused': 'The address to which the registry sends clients refuses connections.',
    'blob-timeout': 'The address to which the registry sends clients does not answer.',
    'blob-failed': 'The test did not get to a blob.',
    'blob-reached': 'The address to which the registry sends clients answers.',
    'blob-without-redirect': 'The registry delivers the blob itself.',
    'storage-refused': 'From the registry’s host the storage refuses connections.',
    'storage-timeout': 'From the registry’s host the storage does not answer.',
    'storage-no-name': 'The registry’s host cannot look up the name of the storage.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
