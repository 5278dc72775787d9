import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/en.ts';

export default {
  title: 'Uploads of large layers to S3 break off: unexpected EOF, wrong offset, NoSuchUpload',
  summary:
    'The registry passes a layer on to S3 in parts, and on the way to the store or in the store parts of it get lost.',
  symptom:
    'Small images can be pushed, large layers cannot: after several retries `docker push` ends with `received unexpected HTTP status: 500 Internal Server Error` or `blob upload unknown`. The registry’s log has `unexpected EOF`, `upload resumed at wrong offest` or `NoSuchUpload`.',
  background: [
    'While a client sends a layer, the registry collects it to parts of `chunksize` bytes and uploads each part to S3. When the last one is there, S3 puts them together, and the registry copies the object to its place. So every layer depends on several connections to the store, and the larger the layer, the more of them.',
    'How a broken connection shows depends on the version. In the oldest logs it is `err.detail="unexpected EOF"`, in those of today `detail="unexpected EOF"` under `code=UNKNOWN`. A registry 2.8 even answers the lost part with success; only the end of the upload fails, because the store has less than the registry counted: `upload resumed at wrong offest: 0 != 12003904` (misspelled like this in the program), and the client gets `blob upload unknown` or `blob upload invalid`.',
    'Not every early end is the store’s doing. If the log says `client disconnected during blob PATCH`, the bytes stopped coming from the other side: the client gave up, a proxy ran into a timeout, or NGINX answered 413. Then `chunksize` changes nothing. The same line carries `error="unexpected EOF"`, which is why the two are confused so often.',
    'Larger parts mean fewer requests and fewer ends at which something can break. GitLab’s documentation names 25000000 to 50000000 bytes. The default is 10485760, the least is 5242880, the most 2684354560. The value is a whole number of bytes. Up to two buffers of this size are held in memory for each upload, and since S3 takes 10000 parts for an object, it also limits the size of a layer: to about 97 GiB with the default.',
    'Some documentation says to set it in `gitlab.yml` where GitLab is self-compiled. That file belongs to Rails, and the registry never reads it: the setting belongs in the registry’s own `config.yml`.',
  ],
  questions: {
    'cut-by': {
      title: 'Who ended the upload?',
      help: 'The command looks through the logs of the registry and of NGINX and prints one line. Where a proxy is not NGINX, look in its log for 413, 499, 408 or 504 at the time of the failure.',
      answers: {
        storage: 'The storage: the registry lost the connection to it, or parts of the upload',
        client: 'The client or a proxy: `client disconnected during blob PATCH`',
        proxy: 'A proxy with a limit: `client intended to send too large`',
        unsure: 'I do not know',
      },
    },
    loss: {
      title: 'What does the registry’s log say of the upload?',
      help: 'The command prints the last lines of the log that come from the storage. Paste them here.',
      answers: {
        aborted: '`NoSuchUpload` or `InvalidPart` while the upload was under way',
        'answer-lost': '`completing upload: NoSuchUpload`, at the very end',
        slow: '`RequestTimeout`',
        'cut-off': '`unexpected EOF`, `connection reset by peer`, `EntityTooSmall` or a wrong offset',
        unsure: 'I do not know',
      },
    },
    'who-aborted': {
      title: 'What could have removed the upload from the bucket?',
      findOut:
        'Show the rules with `aws s3api get-bucket-lifecycle-configuration` and look for `AbortIncompleteMultipartUpload`. Several registries behind one address matter only if their `http_secret` or their storage differ.',
      answers: {
        rule: 'A lifecycle rule, or cleaning up by the store itself',
        replicas: 'Another registry: several of them run behind one address',
        neither: 'Neither of the two',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'larger-parts': {
      title: 'Send larger parts',
      body: 'Fewer, larger parts need fewer connections. If it does not help, the network path to the store is what breaks: its log, firewalls and proxies have the reason.',
    },
    'smaller-parts': {
      title: 'Send smaller parts over a slow line',
      body: 'The store waited too long for a part. Smaller ones are through sooner; a faster line would be better.',
    },
    'lengthen-rule': {
      title: 'Let the bucket keep unfinished uploads longer',
      body: 'The rule that removes unfinished uploads took one that was still under way. Three days are enough for any push.',
    },
    'share-state': {
      title: 'Let all registries share one upload',
      body: 'A client’s requests may reach a different registry each time. Each of them has to see the same upload: the same secret, the same bucket, the same prefix.',
    },
    'steady-way': {
      title: 'Find what breaks connections between the registry and the store',
      body: 'The store did its work, but its answer did not arrive, or connections are cut in between. Firewalls, NAT gateways, proxies and load balancers in front of a store of your own do that.',
    },
    'client-left': {
      title: 'Find out why bytes stop coming from the client',
      body: 'The registry and the store are well. Somewhere between the client and the registry the upload is ended: by a timeout, by a proxy that first buffers everything, or by the client itself.',
    },
    'proxy-limit': {
      title: 'A proxy refuses large bodies',
      body: 'It is not the storage: NGINX cut the request off itself.',
    },
  },
  steps: {
    ...storageBlockTexts,
    'list-open': {
      title: 'See which uploads never ended',
      body: 'Many old ones show that it happens often, and take up space: only a lifecycle rule removes them. Run it again later; the list should no longer grow.',
    },
    'set-chunk': {
      title: 'Set the size of a part',
      body: `Between 25000000 and 50000000 bytes, without a unit: \`25MB\` stops the registry from starting. Count two buffers of this size for every upload at a time; in Kubernetes the memory limit of the pods must allow for them. ${intoBlock}`,
      undo: 'Take the line out; the default of 10485760 then applies again.',
    },
    'set-small-chunk': {
      title: 'Set a smaller size of a part',
      body: `Smaller than what stands there now, for example 5242880, which is the least. With it a layer can have at most about 48 GiB. ${intoBlock}`,
      undo: 'Put the old value back, or take the line out.',
    },
    'see-rules': {
      title: 'Show and keep the lifecycle rules',
      body: 'Look at `DaysAfterInitiation`. For a store that is not AWS, use its own tool; some remove unfinished uploads by themselves.',
    },
    'write-rule': {
      title: 'Write the rule to a file',
      body: 'If there are other rules, add them to the file: the next step replaces all of them.',
    },
    'put-rule': {
      title: 'Set the lifecycle rules',
      body: 'All rules of the bucket are replaced by those in the file.',
      undo: 'Set the rules from `lifecycle-before.json` again.',
    },
    'same-secret': {
      title: 'Give all registries the same secret',
      body: "It is `registry['http_secret']` with the Linux package and Docker Compose, `global.registry.httpSecret` in Helm values, `http.secret` in the registry’s own configuration. With different ones uploads fail with `invalid secret`.",
      undo: 'Put the old values back.',
    },
    'same-storage': {
      title: 'Give all registries the same storage block',
      body: 'Bucket, region, endpoint and `rootdirectory` have to be equal. Compare the blocks host by host.',
      undo: 'Put the old blocks back.',
    },
    'apply-all': {
      title: 'Apply the configuration',
      body: 'On every host that runs a registry. Each restarts; pushes and pulls under way fail and can be repeated.',
      undo: 'Put the configuration back and apply it again.',
    },
    'try-bucket': {
      title: 'Ask for the bucket from the registry’s host, several times',
      body: 'If it fails now and then, it is the network path or the store. For a store that is not AWS, add `--endpoint-url` with its address.',
    },
    'way-limits': {
      title: 'Look at what lies between the registry and the store',
      body: 'Look for idle timeouts, limits of body size and inspection of contents, at firewalls, NAT gateways, proxies and load balancers. Exempt the store’s address, and let an answer take minutes: putting many parts together takes long.',
      undo: 'Put the old limits back.',
    },
    'bypass-proxy': {
      title: 'Keep the registry’s requests to the storage away from proxies',
      body: "Only if the registry has a proxy set. If `registry['env']` or `extraEnv` is set already, add the line there: a second assignment replaces the first.",
      undo: 'Take the line out again.',
    },
    'see-requests': {
      title: 'See how the upload ended at the proxy',
      body: '499 means that whoever asked NGINX went away: the client, or another proxy in front. 408 means that it stopped sending. 413 is a limit: see [[request-too-large]]. Note how many seconds lie between begin and end: always the same number is a timeout.',
    },
    'raise-timeouts': {
      title: 'Raise the timeout of every proxy and load balancer in front',
      body: 'GitLab’s own NGINX waits 900 seconds; whatever stands before it should wait as long. An AWS load balancer ends idle connections after 60 seconds by default.',
      undo: 'Put the old timeouts back.',
    },
    unbuffered: {
      title: 'Let proxies pass uploads on at once',
      body: 'A proxy that first takes in the whole layer keeps the registry waiting during the upload, and the client after its last byte.',
      undo: 'Take the settings out again.',
    },
  },
  checks: {
    push: {
      title: 'Push the image with the large layer again',
      fixed: 'The layer arrived whole.',
      notFixed: 'It still breaks off. See in the log whether it says the same as before, and after how many bytes.',
    },
  },
  evidence: {
    'storage-cut-connection': 'The connection from the registry to the store ended in the middle of a request.',
    'upload-aborted': 'The store no longer knows the upload: something removed it while it was under way.',
    'completion-answer-lost':
      'At the end of the upload the store does not know it any more: most likely it was complete already, and the answer got lost.',
    'sdk-no-such-upload': 'The registry passes on that the store does not know the upload.',
    'part-too-slow': 'The store waited too long for the bytes of a part.',
    'part-too-small': 'A part was smaller than the store allows, which is 5 MiB.',
    'parts-mixed-up': 'The parts in the store are not those that the registry lists.',
    'wrong-offset': 'The storage holds less of the upload than the registry had taken in.',
    'upload-lost':
      'The registry has lost track of the upload, or found less of it in its storage than it had taken in.',
    'cancel-after-failure': 'Tidying up after an upload that had failed. Normal once something else went wrong.',
    'cut-by-storage': 'The logs show that uploads ended at the storage.',
    'cut-by-client': 'The logs show that bytes stopped coming from the client’s side.',
    'cut-by-proxy': 'NGINX refused bodies that were too large.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
