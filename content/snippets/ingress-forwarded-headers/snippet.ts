import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** ingress-nginx overwrites X-Forwarded-Proto with its own scheme unless its ConfigMap says to keep what the load balancer sent. */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'ingress-nginx' }),
    configMap: param.name({ example: 'ingress-nginx-controller' }),
  },
  variants: {
    any: {
      place: { run: 'kubectl' },
      render: ({ namespace, configMap }) => shell`
        kubectl -n ${namespace} patch configmap ${configMap} --type merge -p '{"data":{"use-forwarded-headers":"true"}}'`,
    },
  },
});
