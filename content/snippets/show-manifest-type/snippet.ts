import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { askRegistry, imageParams } from '../look-up-tag/ask-registry.ts';

/** What a tag stands for, asked with every type in `Accept`: the registry then answers with what is stored. */
export default defineSnippet({
  params: imageParams,
  variants: {
    any: {
      place: { run: 'client' },
      render: (values) => shell`
        (
        ${askRegistry(values)}
        [ -n "$token" ] || { echo 'registry manifest type: no token'; exit 1; }
        case "$(get -o /dev/null -w '%{http_code} %{content_type}' "$url/manifests/$tag")" in
          200*oci.image.index*) echo 'registry manifest type: OCI index' ;;
          200*oci.image.manifest*) echo 'registry manifest type: OCI manifest' ;;
          200*manifest.list.v2*) echo 'registry manifest type: Docker list' ;;
          200*manifest.v2*) echo 'registry manifest type: Docker manifest' ;;
          200*manifest.v1*) echo 'registry manifest type: schema 1' ;;
          404*) echo 'registry manifest type: none' ;;
          *) echo 'registry manifest type: not answered' ;;
        esac
        )`,
    },
  },
});
