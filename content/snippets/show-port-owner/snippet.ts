import { defineSnippet, joined, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Who has a port (topics.md D54). With Compose the processes inside the container are listed. */
export default defineSnippet({
  params: {
    port: param.integer({ example: '5000', min: 1, max: 65535 }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: ({ port }) => shell`sudo ss -lntp ${joined`sport = :${port}`}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} ps -eo pid,ppid,etime,args`,
    },
    helm: notApplicable,
    source: { place: { run: 'registry-host' }, render: ({ port }) => shell`sudo ss -lntp ${joined`sport = :${port}`}` },
  },
});
