import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** How long the online collection pauses between two looks; 5s by default (topics.md A67, A68, config.md 4). */
export default changeSnippet({
  params: { blobs: param.duration({ example: '1s' }), manifests: param.duration({ example: '1s' }) },
  change: ({ blobs, manifests }) => ({ 'gc.blobs.interval': blobs, 'gc.manifests.interval': manifests }),
});
