import { shell } from '../../../src/snippets/define.ts';

/** The digest of an image is the hash of its manifest; `--raw` gives the list itself, not one platform of it. */
export const digest = shell`digest() { skopeo inspect --raw "$1" 2>/dev/null < /dev/null | sha256sum | cut -c1-64; }`;

/** `$1`: name; `$2` and `$3`: hash at the source and in GitLab. e3b0c442… is the hash of nothing: no such image. */
export const compare = shell`
  compare() {
    all=$((all + 1))
    case "$2 $3" in
      e3b0c44298fc1c149afbf4c8996fb924*) echo "not readable at the source: $1"; bad=$((bad + 1)) ;;
      *' e3b0c44298fc1c149afbf4c8996fb924'*) echo "missing: $1"; bad=$((bad + 1)) ;;
      "$2 $2") ;;
      *) echo "different: $1"; bad=$((bad + 1)) ;;
    esac
  }`;

export const verdict = shell`
  if [ "$all" = 0 ]; then echo 'image copy check: no tags at the source'
  elif [ "$bad" = 0 ]; then echo "image copy check: $all tags, all the same"
  else echo "image copy check: $bad of $all tags missing or different"; fi`;
