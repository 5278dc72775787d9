import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The last errors of the registry and of GitLab's side of it (topics.md A1: production_json.log rather than production.log). A tag or an
 * image that is asked for and not there is no fault. GitLab's lines count where they are about the registry and failed.
 */
const ofRegistry = shell`grep -E 'level=(error|fatal)|"level":"(error|fatal)"|^panic:' | grep -viE 'manifest.unknown|name.unknown|blob.unknown' | tail -n 5`;
const ofGitlab = shell`grep -E '"path":"/jwt/auth"|container_registry|ContainerRegistry' | grep -E '"status":5|exception.class' | tail -n 5`;
const verdict = shell`
  [ -z "$r$g" ] || printf '%s\n' "$r" "$g" | grep .
  if [ -n "$r" ]; then echo 'registry log check: errors of the registry'
  elif [ -n "$g" ]; then echo 'registry log check: errors of GitLab'
  elif [ -z "$any" ]; then echo 'registry log check: no log'
  else echo 'registry log check: no errors'; fi`;

const omnibus = shell`
  log=/var/log/gitlab/registry/current rails=/var/log/gitlab/gitlab-rails/production_json.log
  any=$(tail -n 1 "$log" 2>/dev/null)
  r=$(tail -n 5000 "$log" 2>/dev/null | ${ofRegistry})
  g=$(tail -n 5000 "$rails" 2>/dev/null | ${ofGitlab})
  ${verdict}`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    unit: param.name({ example: 'registry' }),
    rails: param.path({ example: '/home/git/gitlab/log/production_json.log' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        sudo sh <<'EOF'
        ${omnibus}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker exec -i ${container} sh <<'EOF'
        ${omnibus}
        EOF`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace }) => shell`
        any=$(kubectl -n ${namespace} logs -l app=registry --tail=1)
        r=$(kubectl -n ${namespace} logs -l app=registry --tail=5000 | ${ofRegistry})
        g=$(kubectl -n ${namespace} logs -l app=webservice -c webservice --tail=5000 | ${ofGitlab})
        ${verdict}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit, rails }) => shell`
        any=$(sudo journalctl -u ${unit} -n 1 --no-pager -q -o cat)
        r=$(sudo journalctl -u ${unit} -n 5000 --no-pager -o cat | ${ofRegistry})
        g=$(sudo tail -n 5000 ${rails} | ${ofGitlab})
        ${verdict}`,
    },
  },
});
