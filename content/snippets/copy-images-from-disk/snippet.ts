import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Each directory becomes a tag below the project: `app:1.0.0` → `group/project/app:1.0.0`. */
export default defineSnippet({
  params: {
    directory: param.path({ example: '/media/images' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    user: param.text({ example: 'copy-token' }),
    project: param.repository({ example: 'group/project', fact: 'projectPath' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ directory, host, user, project }) => shell`
        skopeo login -u ${user} ${host}
        skopeo sync --all --preserve-digests --src dir --dest docker ${directory} ${host}/${project}`,
    },
  },
});
