import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The configuration is read when a builder is made; an existing one keeps its own. */
export default defineSnippet({
  params: { name: param.name({ example: 'with-ca' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ name }) => shell`docker buildx create --name ${name} --buildkitd-config buildkitd.toml --use`,
    },
  },
});
