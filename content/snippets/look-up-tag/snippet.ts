import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { askRegistry, imageParams } from './ask-registry.ts';

/**
 * Whether the registry knows a tag, and which tags it has instead. A tag that is listed without a manifest has lost it
 * (reproduced with distribution 2.8.2: the list names directories, the manifest is stored elsewhere).
 */
export default defineSnippet({
  params: imageParams,
  variants: {
    any: {
      place: { run: 'client' },
      render: (values) => shell`
        (
        ${askRegistry(values)}
        [ -n "$token" ] || { echo 'registry tag check: no token'; exit 1; }
        status=$(get -o /dev/null -w '%{http_code}' "$url/manifests/$tag")
        tags=$(get "$url/tags/list?n=1000" | tr -d ' \n')
        case "$status $tags" in
          200*) echo 'registry tag check: found' ;;
          404*NAME_UNKNOWN*) echo 'registry tag check: no such repository' ;;
          404*'"'"$tag"'"'*) echo 'registry tag check: listed without manifest' ;;
          404*) echo 'registry tag check: no such tag'; echo "$tags" | grep -o '\\[.*]' | tr -d '[]"' | tr ',' '\n' | head -n 20 ;;
          *) echo "registry tag check: answered $status" ;;
        esac
        )`,
    },
  },
});
