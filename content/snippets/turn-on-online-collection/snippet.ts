import { changeSnippet } from '../../../src/snippets/define.ts';

/** Both agents are on by default; one of these keeps them off where somebody set it (config.md 4). */
export default changeSnippet({
  params: {},
  change: () => ({ 'gc.disabled': false, 'gc.blobs.disabled': false, 'gc.manifests.disabled': false }),
});
