import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The last things the storage driver said, or that an upload ended early, as they stand in the registry's log: they are read as they
 * are. Access lines and what is normal ("Path not found" while asking whether something exists) are left out.
 */
const said = shell`grep -E 's3aws: |s3_v2: |operation error S3: |unexpected EOF|upload resumed at wrong|completing upload: |no space left on device' | grep -v 'Path not found' | tail -n 5 | grep . || echo 'registry storage errors: none'`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: () => shell`sudo cat /var/log/gitlab/registry/current | ${said}` },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`docker exec ${container} cat /var/log/gitlab/registry/current | ${said}`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`kubectl -n ${namespace} logs -l app=registry --tail=5000 | ${said}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`sudo journalctl -u ${unit} -n 5000 --no-pager -o cat | ${said}`,
    },
  },
});
