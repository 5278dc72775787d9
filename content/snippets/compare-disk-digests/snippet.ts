import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { compare, digest, verdict } from '../compare-image-digests/verdict.ts';

/** skopeo keeps the manifest of each image as it came in `manifest.json`, so its hash is the digest at the source. */
export default defineSnippet({
  params: {
    directory: param.path({ example: '/media/images' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    project: param.repository({ example: 'group/project', fact: 'projectPath' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ directory, host, project }) => shell`
        (
        cd ${directory} || exit
        to=docker://${host}/${project} all=0 bad=0
        ${digest}
        ${compare}
        for image in *:*; do
          [ -f "$image/manifest.json" ] || continue
          compare "$image" "$(sha256sum < "$image/manifest.json" | cut -c1-64)" "$(digest "$to/$image")"
        done
        ${verdict}
        )`,
    },
  },
});
