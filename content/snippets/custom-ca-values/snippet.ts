import { defineSnippet, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

/** All keys of the Secret are mounted into the chart's containers and trusted there. */
export default defineSnippet({
  params: { secret: param.name({ example: 'storage-ca' }) },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ secret }) => yaml`
        global:
          certificates:
            customCAs:
              - secret: ${secret}`,
    },
    source: notApplicable,
  },
});
