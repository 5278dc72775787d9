# Runs scripts with every program replaced by one that notes down its words (and what it was given to read) and does nothing.
# So bash itself splits, expands and quotes; nothing of the script takes effect outside the folder it runs in.
#
# $1: the status of every program, so that both sides of && and || are walked. $2: where the notes go.
# Standard input: scripts, each ended by NUL. Notes, each field ended by NUL: script number, count of words, words, text read.
# Before the words of a script: its number, and `parsed` or `broken` and what bash said about its syntax.
status=$1
exec 9>>"$2" 3<&0 0</dev/null 1>/dev/null
PATH=/nonexistent
builtin export PATH

note() {
  local text=''
  IFS= builtin read -r -d '' text
  builtin printf '%s\0' "$number" "$#" "$@" "$text" >&9
  # A loop that waits for a program to succeed, or to fail, ends after a while; then the script does.
  noted=$((noted + 1))
  ((noted > 200)) && builtin exit 99
  ((noted > 50)) && builtin return $((1 - status))
  builtin return "$status"
}
command_not_found_handle() { note "$@"; }
# Known ones without a process of their own, for speed; and builtins that would reach outside.
for program in sudo docker kubectl helm curl openssl grep sed awk cat tee tail head cut tr jq sort uniq xargs sh bash rm cp mv mkdir \
  chmod chown install ls date sleep systemctl journalctl gitlab-ctl gitlab-rails podman skopeo aws ctr crictl nginx ruby base64 find id \
  exit exec cd kill source . umask trap ulimit; do
  eval "$program() { note $program \"\$@\"; }"
done

number=0
while IFS= builtin read -r -d '' script <&3; do
  noted=0
  unset -f script_body
  if problem=$({ eval "script_body() {
$script
}"; } 2>&1) && [[ -z $problem ]]; then
    builtin printf '%s\0' "$number" parsed '' >&9
    eval "$script" 2>/dev/null
  else
    builtin printf '%s\0' "$number" broken "$problem" >&9
  fi
  number=$((number + 1))
done
