import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Asks for the bucket without reading anything in it. */
export default defineSnippet({
  params: { bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }) },
  variants: {
    any: {
      place: { run: 'registry-host' },
      render: ({ bucket }) => shell`
        if gcloud storage buckets describe ${joined`gs://${bucket}`} --format='value(name,location)'; then echo 'registry bucket check: reachable'; else echo 'registry bucket check: not reachable'; fi`,
    },
  },
});
