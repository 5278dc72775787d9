import { shell } from '../../../src/snippets/define.ts';

/**
 * Prints one line about `$space` (df -Pk) and `$files` (df -Pi). Full means less than 1 GiB or 1,000 files left: a percentage says
 * nothing on a large volume. File systems without a table of inodes show 0 of them, which is not "used up".
 */
export const diskVerdict = shell`
  echo "$space"; echo "$files"
  short() { echo "$1" | awk -v least="$2" 'NR == 2 { print ($2 + 0 > 0 && $4 + 0 < least) }'; }
  case "$(short "$space" 1048576)$(short "$files" 1000)" in
    1*) echo "$name disk check: full" ;;
    *1) echo "$name disk check: inodes used up" ;;
    0*) echo "$name disk check: has room" ;;
  esac`;
