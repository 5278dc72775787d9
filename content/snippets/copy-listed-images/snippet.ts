import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Many image repositories, one on each line of a file: `<repository at the source> <repository in GitLab>`. Unlike `skopeo sync` it keeps
 * whole names apart, leaves alone what is the same already, and can be started again. e3b0c442… is the hash of nothing.
 */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    list: param.path({ example: '/tmp/images.txt' }),
    mode: param.choice({ example: 'preview', choices: ['preview', 'copy'] }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, host, list, mode }) => shell`
        (
        mode=${mode} from=docker://${source} to=docker://${host} copied=0 same=0 failed=0
        digest() { skopeo inspect --raw "$1" 2>/dev/null < /dev/null | sha256sum | cut -c1-64; }
        while read -r old new rest; do
          [ -n "$new" ] || continue
          for tag in $(skopeo list-tags "$from/$old" < /dev/null | tr -d ' \n' | sed 's/.*"Tags":\\[\\([^]]*\\)].*/\\1/' | tr -d '"' | tr ',' ' '); do
            old_digest=$(digest "$from/$old:$tag")
            case "$old_digest" in e3b0c44298fc1c149afbf4c8996fb924*) echo "not readable: $old:$tag"; failed=$((failed + 1)); continue ;; esac
            [ "$old_digest" != "$(digest "$to/$new:$tag")" ] || { same=$((same + 1)); continue; }
            echo "$old:$tag -> $new:$tag"
            [ "$mode" = copy ] || { copied=$((copied + 1)); continue; }
            skopeo copy -q --all --preserve-digests "$from/$old:$tag" "$to/$new:$tag" < /dev/null && copied=$((copied + 1)) || failed=$((failed + 1))
          done
        done < ${list}
        [ "$mode" = copy ] && echo "image copy: $copied copied, $same the same already, $failed failed" || echo "image copy preview: $copied to copy, $same the same already, $failed not readable"
        )`,
    },
  },
});
