import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** A link file holds one digest; an empty one cannot be read (capture garbage-collect). Only names are printed. */
const verdict = shell`&& if [ -n "$links" ]; then echo "$links"; else echo 'registry link check: none is empty'; fi`;

export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        links=$(sudo find ${path}/docker/registry/v2/repositories -name link -size 0) ${verdict}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, path }) => shell`
        links=$(docker exec ${container} find ${path}/docker/registry/v2/repositories -name link -size 0) ${verdict}`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        links=$(sudo find ${path}/docker/registry/v2/repositories -name link -size 0) ${verdict}`,
    },
  },
});
