import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The chart reads the password of the registry database from a Secret (config.md 7). It is typed in, and never part of the command. */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    secret: param.name({ example: 'gitlab-registry-database-password' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, secret }) => shell`
        (
        stty -echo; printf 'Password: '; read -r password; stty echo; echo
        printf %s "$password" | kubectl -n ${namespace} create secret generic ${secret} --from-file=password=/dev/stdin
        )`,
    },
    source: notApplicable,
  },
});
