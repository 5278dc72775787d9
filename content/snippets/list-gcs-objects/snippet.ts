import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** The registry writes everything below docker/registry/v2/ at the top of the bucket, or below `rootdirectory`. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ bucket }) => shell`
        if gcloud storage ls ${joined`gs://${bucket}/docker/registry/v2/`} | grep docker/registry/v2/ | head -n 3; then echo 'registry bucket check: holds images'; else echo 'registry bucket check: empty'; fi`,
    },
  },
});
