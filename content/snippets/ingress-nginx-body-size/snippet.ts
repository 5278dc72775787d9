import { changeSnippet, defineSnippet, joined, yaml } from '../../../src/snippets/define.ts';

/** The chart writes the annotation from its value (default "0"); an Ingress of your own carries it itself. */
const annotation = {
  place: { file: 'ingress.yaml' },
  render: () => yaml`
    metadata:
      annotations:
        nginx.ingress.kubernetes.io/proxy-body-size: "0"`,
};

const ofChart = changeSnippet({ params: {}, change: () => ({ 'proxy.body_size': joined`0` }) });

export default defineSnippet({
  ...ofChart,
  variants: { ...ofChart.variants, linux: annotation, compose: annotation, source: annotation },
});
