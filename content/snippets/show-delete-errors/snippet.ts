import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The last refusals of a deletion in the registry's log, as they stand there: they are read as they are. */
const said = shell`grep -iE 'unsupported|manifest_referenced|protected_|immutable_tag|unlinkat|"DELETE /(v2|gitlab)/[^"]*" [45]|"method":"DELETE".*"status":[45]' | tail -n 5 | grep . || echo 'registry deletion errors: none'`;

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
