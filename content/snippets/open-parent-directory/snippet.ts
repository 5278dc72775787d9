import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The right to pass through one directory, without the right to list or read it (topics.md A37: parents must be traversable). */
export default defineSnippet({
  params: {
    directory: param.path({ example: '/mnt/git-data' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: ({ directory }) => shell`sudo chmod o+x ${directory}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, directory }) => shell`docker exec ${container} chmod o+x ${directory}`,
    },
    helm: notApplicable,
    source: { place: { run: 'registry-host' }, render: ({ directory }) => shell`sudo chmod o+x ${directory}` },
  },
});
