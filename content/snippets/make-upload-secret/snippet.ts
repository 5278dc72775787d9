import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** 32 random bytes. With Helm they go straight into the Secret that the chart mounts in every pod (config.md 7). */
const random = shell`openssl rand -hex 32`;

export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-httpsecret' }),
  },
  variants: {
    linux: { place: { run: 'anywhere' }, render: () => random },
    compose: { place: { run: 'anywhere' }, render: () => random },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) =>
        shell`${random} | tr -d '\n' | kubectl -n ${namespace} create secret generic ${secret} --from-file=secret=/dev/stdin`,
    },
    source: { place: { run: 'anywhere' }, render: () => random },
  },
});
