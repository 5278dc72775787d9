import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'Where a layer comes from, with and without redirects',
  description:
    'With redirects on, the registry answers with a signed address in the bucket, and the client fetches the layer there itself. With redirects off, the registry fetches it and passes it on: clients then need to reach the registry alone.',
  actors: {
    client: 'Client',
    registry: 'Registry',
    bucket: 'Bucket',
  },
  steps: {
    on: 'Redirects on (the default with object storage)',
    ask: '`GET …/blobs/sha256:…` with the token',
    sign: 'Signs an address in the bucket, good for 20 minutes',
    redirect: '`307` with that address in `Location`',
    fetch: '`GET` to that address, without the token',
    blob: '`200` with the layer',
    off: 'Redirects off: `storage.redirect.disable`',
    'ask-again': '`GET …/blobs/sha256:…` with the token',
    'registry-fetches': 'fetches the layer with its own credentials',
    'blob-to-registry': 'the layer',
    delivered: '`200` with the layer, all of it through the registry',
  },
} satisfies DiagramText<typeof diagram>;
