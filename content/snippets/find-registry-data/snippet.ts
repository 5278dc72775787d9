import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Every directory that looks like a registry's storage, with the number of tags below it. Only names are read. */
const roots = shell`
  find / \\( -path /proc -o -path /sys \\) -prune -o -type d -path '*/docker/registry/v2/repositories' -prune -print 2>/dev/null | while read -r d; do
    echo "$(find "$d" -type d -path '*/_manifests/tags/*' -prune | wc -l) tags in \${d%/docker/registry/v2/repositories}"
  done`;

export default defineSnippet({
  params: { container: param.name({ example: 'gitlab', fact: 'container' }) },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`
        sudo sh <<'EOF'
        ${roots}
        EOF`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        docker inspect -f '{{range .Mounts}}{{println .Source .Destination}}{{end}}' ${container}
        docker exec -i ${container} sh <<'EOF'
        ${roots}
        EOF`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: () => shell`
        sudo sh <<'EOF'
        ${roots}
        EOF`,
    },
  },
});
