import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Owner registry:git, mode 0770, as the Linux package makes it (topics.md A37). An existing directory keeps what is in it. */
export default defineSnippet({
  params: {
    path: param.path({ example: '/mnt/images/registry' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    user: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path, user }) => shell`sudo install -d -o ${user} -g git -m 0770 ${path}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path, user }) =>
        shell`docker exec ${container} install -d -o ${user} -g git -m 0770 ${path}`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ path, user }) => shell`sudo install -d -o ${user} -g git -m 0770 ${path}`,
    },
  },
});
