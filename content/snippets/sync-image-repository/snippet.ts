import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** All tags of one image repository. The last part of its name is kept below the target (`team/app` → `group/project/app`). */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceRepository: param.repository({ example: 'team/app' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    project: param.repository({ example: 'group/project', fact: 'projectPath' }),
    mode: param.choice({ example: 'preview', choices: ['preview', 'copy'] }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository, host, project, mode }) => shell`
        mode=${mode}
        [ "$mode" = copy ] && dry= || dry=--dry-run
        skopeo sync $dry --all --preserve-digests --keep-going --src docker --dest docker ${source}/${sourceRepository} ${host}/${project}`,
    },
  },
});
