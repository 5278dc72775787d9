import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** gitlab-ctl leaves the registry down where its collection was interrupted (topics.md A66). Starting what runs changes nothing. */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: () => shell`sudo gitlab-ctl start registry` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl start registry`,
    },
    helm: notApplicable,
    source: { place: { run: 'registry-host' }, render: ({ unit }) => shell`sudo systemctl start ${unit}` },
  },
});
