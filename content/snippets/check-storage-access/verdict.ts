import { shell } from '../../../src/snippets/define.ts';

/**
 * Prints one line about `$dir`, tried as `$user` with `can FLAG PATH`. What stops root too is no matter of owners: a read-only mount, an
 * NFS server that does not honour root, or SELinux. Only the upper levels are searched for files of somebody else.
 */
export const accessVerdict = shell`
  say() { echo "registry storage access: $1"; }
  mount=",$(findmnt -n -o FSTYPE,OPTIONS -T "$dir" 2>/dev/null | tr -s ' ' ','),"
  look() {
    [ -e "$dir" ] || { say missing; return; }
    case "$mount" in *,ro,*) say read-only; return ;; esac
    if [ "$(id -u)" = 0 ] && ! [ -w "$dir" ]; then
      case "$mount" in *,nfs*) say nfs ;; *) say selinux ;; esac
      return
    fi
    up=$dir
    while up=\${up%/*}; [ -n "$up" ]; do
      can -x "$up" || { echo "closed: $up"; say parent; return; }
    done
    for at in "$dir" "$dir/docker" "$dir/docker/registry/v2/repositories" "$dir/docker/registry/v2/blobs"; do
      [ -e "$at" ] || continue
      if ! { can -r "$at" && can -w "$at" && can -x "$at"; }; then echo "refused: $at"; say owner; return; fi
    done
    other=$(find "$dir/docker" -maxdepth 7 ! -user "$user" -print -quit 2>/dev/null)
    [ -z "$other" ] || { echo "of another user: $other"; say owner; return; }
    say allowed
  }
  look`;
