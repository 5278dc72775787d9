import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Keeps owners and modes; refuses where the source holds no images or the target holds some already. Nothing is deleted. */
const script = shell`
  say() { echo "registry directory copy: $1"; }
  count() { find "$1/docker" -type f 2>/dev/null | wc -l; }
  if [ "$(count "$old")" -eq 0 ]; then say "refused, $old holds no images"; exit 1; fi
  if [ "$(count "$new")" -gt 0 ]; then say "refused, $new holds $(count "$new") files already"; exit 1; fi
  du -sh "$old/docker"; df -h "$new"
  if [ "$go" != yes ]; then say 'only shown, nothing was copied'; exit 0; fi
  cp -a "$old/docker" "$new/"
  if [ "$(count "$old")" -eq "$(count "$new")" ]; then say "equal, $(count "$new") files"; else say different; fi`;

export default defineSnippet({
  params: {
    old: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    path: param.path({ example: '/mnt/images/registry' }),
    go: param.choice({ example: 'no', choices: ['no', 'yes'] }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ old, path, go }) => shell`
        sudo sh <<'EOF'
        old=${old} new=${path} go=${go}
        ${script}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, old, path, go }) => shell`
        docker exec -i ${container} sh <<'EOF'
        old=${old} new=${path} go=${go}
        ${script}
        EOF`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ old, path, go }) => shell`
        sudo sh <<'EOF'
        old=${old} new=${path} go=${go}
        ${script}
        EOF`,
    },
  },
});
