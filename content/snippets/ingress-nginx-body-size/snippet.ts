import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** The chart writes the annotation from its value (default "0"); an Ingress of your own carries it itself. */
const annotation = {
  place: { file: 'ingress.yaml' },
  render: () => yaml`
    metadata:
      annotations:
        nginx.ingress.kubernetes.io/proxy-body-size: "0"`,
};

export default defineSnippet({
  params: {},
  variants: {
    linux: annotation,
    compose: annotation,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          ingress:
            proxyBodySize: "0"`,
    },
    source: annotation,
  },
});
