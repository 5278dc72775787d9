import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The Linux package's own Let's Encrypt integration (beyond.md B3). */
export default defineSnippet({
  params: { container: param.name({ example: 'gitlab', fact: 'container' }) },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo gitlab-ctl renew-le-certs` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} gitlab-ctl renew-le-certs`,
    },
    helm: notApplicable,
    source: notApplicable,
  },
});
