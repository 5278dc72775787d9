import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'How a layer is uploaded',
  description:
    'Each answer of the registry carries the address for the next request, in the header `Location`. The registry makes it from the headers that the proxy in front passes on. The state of the upload is part of that address and signed with the upload secret.',
  actors: {
    client: 'Client',
    proxy: 'Proxy that ends TLS',
    registry: 'Registry',
    storage: 'Storage',
  },
  steps: {
    start: '`POST …/blobs/uploads/`',
    'start-passed': 'the same, with `Host` and `X-Forwarded-Proto`',
    address: 'Makes the address from both headers, and signs the state with `http.secret`',
    accepted: '`202` and `Location`: where to send the data',
    data: '`PATCH` to that address, with the data',
    'data-passed': 'the same, best without buffering',
    write: 'writes the data, in parts',
    received: '`202` and a new `Location`',
    finish: '`PUT` to the new address, with the digest',
    place: 'puts the layer in its place',
    created: '`201`: the layer is there',
    manifest: 'after all layers: `PUT …/manifests/<tag>`',
    tagged: '`201`: the image is there',
  },
} satisfies DiagramText<typeof diagram>;
