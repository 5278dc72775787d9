import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The three places that name the internal port: the registry's listener, NGINX and GitLab (topics.md D54). Any status is an answer. */
const verdict = shell`
  code=$("$curl" -s -o /dev/null -m 10 --noproxy '*' -w '%{http_code}' "http://127.0.0.1:$port/v2/")
  echo "registry on port $port: $code; NGINX: \${pass:-not found}; GitLab: \${api:-not found}"
  if [ "$code" = 000 ]; then echo 'internal port: the registry does not answer there'
  else case "$pass" in
    *":$port"|*":$port/"|'') case "$api" in
      *":$port"|*":$port/") echo 'internal port: all agree' ;;
      *) echo 'internal port: GitLab asks another one' ;;
    esac ;;
    *) echo 'internal port: NGINX passes on to another one' ;;
  esac; fi`;

const omnibus = shell`
  curl=/opt/gitlab/embedded/bin/curl conf=/var/opt/gitlab/nginx/conf
  file=$conf/service_conf/gitlab-registry.conf; [ -f "$file" ] || file=$conf/gitlab-registry.conf
  pass=$(sed -n 's/^ *proxy_pass *\\([^;]*\\);.*/\\1/p' "$file" 2>/dev/null | head -n 1)
  api=$(grep -A12 'Container Registry' /var/opt/gitlab/gitlab-rails/etc/gitlab.yml | sed -n 's/^ *api_url: *//p' | tr -d "\\"'" | cut -d' ' -f1)
  ${verdict}`;

export default defineSnippet({
  params: {
    port: param.integer({ example: '5010', min: 1024, max: 65535 }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
    file: param.path({ example: '/etc/nginx/conf.d/registry.conf' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ port }) => shell`
        sudo sh <<'EOF'
        port=${port}
        ${omnibus}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ port, container }) => shell`
        docker exec -i ${container} sh <<'EOF'
        port=${port}
        ${omnibus}
        EOF`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'gitlab-host' },
      render: ({ port, file }) => shell`
        port=${port} curl=curl
        pass=$(sudo sed -n 's/^ *proxy_pass *\\([^;]*\\);.*/\\1/p' ${file} | head -n 1)
        api=$(sudo grep -A9 'registry:' /home/git/gitlab/config/gitlab.yml | sed -n 's/^ *api_url: *//p' | tr -d "\\"'" | cut -d' ' -f1)
        ${verdict}`,
    },
  },
});
