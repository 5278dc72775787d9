import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** An inline policy under a name of its own: nothing else that the user or role may do is touched. */
export default defineSnippet({
  params: {
    kind: param.choice({ example: 'user', choices: ['user', 'role'] }),
    name: param.name({ example: 'gitlab-registry' }),
  },
  variants: {
    any: {
      place: { run: 'aws' },
      render: ({ kind, name }) => shell`
        aws iam put-${kind}-policy --${kind}-name ${name} --policy-name container-registry --policy-document file://registry-policy.json
        aws iam get-${kind}-policy --${kind}-name ${name} --policy-name container-registry`,
    },
  },
});
