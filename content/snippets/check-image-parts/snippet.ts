import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { askRegistry, imageParams } from '../look-up-tag/ask-registry.ts';

/**
 * Fetches one byte of everything an image consists of. HEAD would not do: a registry that remembers a layer in its cache says 200
 * for one that is gone, and sends nothing when it is fetched (reproduced with distribution 2.8.2: `206` and no byte).
 */
export default defineSnippet({
  params: imageParams,
  variants: {
    any: {
      place: { run: 'client' },
      render: (values) => shell`
        (
        ${askRegistry(values)}
        [ -n "$token" ] || { echo 'registry image check: no token'; exit 1; }
        parts() { get "$url/manifests/$1" | tr -d ' \n' | grep -o '"digest":"sha256:[0-9a-f]*"' | cut -d '"' -f 4 | sort -u; }
        fetch() { [ "$(get -L -r 0-0 -o /dev/null -w '%{http_code} %{size_download}' "$url/blobs/$1")" = '206 1' ] && echo there || echo "missing: $1"; }
        found=$(for part in $(parts "$tag"); do
          inner=$(parts "$part")
          for blob in $(echo "\${inner:-$part}"); do fetch "$blob"; done
        done)
        case "$found" in
          '') echo 'registry image check: no manifest' ;;
          *missing*) echo 'registry image check: parts are missing'; echo "$found" | grep missing ;;
          *) echo 'registry image check: complete' ;;
        esac
        )`,
    },
  },
});
