/**
 * Copies the registry's files between its directory and object storage (topics.md A49, D49). Source and target are fixed by the script
 * and cannot be swapped; it refuses where the source holds no images, shows what it would do, and does it only with `go=yes`.
 */
import { optional, param, shell } from '../../../src/snippets/define.ts';

type Shell = ReturnType<typeof shell>;
/** Everything that is known of a tool: a target, and how it copies, copies with deleting, and lists. */
export interface Tool {
  target: Shell;
  copy: Shell;
  mirror: Shell;
  /** A function `back`, which takes options. */
  back: Shell;
  /** Shows instead of doing, with a line for each file that would be deleted. */
  dry: Shell;
  deletes: Shell;
  list: Shell;
}

const place = {
  path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
  namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  pod: param.name({ example: 'registry-copy' }),
};
export const go = param.choice({ example: 'no', choices: ['no', 'yes'] });
export const awsParams = {
  ...place,
  bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  endpoint: optional(param.url({ example: 'https://minio.example.com:9000' })),
};
export const rcloneParams = {
  ...place,
  remote: param.name({ example: 'target' }),
  bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
};

type Text = Parameters<typeof shell>[1];
interface AwsValues {
  bucket: Text;
  endpoint: Text | undefined;
}

export function aws({ bucket, endpoint }: AwsValues): Tool {
  const s3 = endpoint === undefined ? shell`aws s3` : shell`aws --endpoint-url ${endpoint} s3`;
  return {
    target: shell`target=s3://${bucket}/docker`,
    copy: shell`${s3} sync "$dir/docker" "$target"`,
    mirror: shell`${s3} sync "$dir/docker" "$target" --delete`,
    // Downwards, sync skips a file of the same size even if the bucket's is newer, and the `link` of a tag that moved has the same size.
    back: shell`
      back() {
        ${s3} sync "$target" "$dir/docker" --exclude '*/link' "$@" &&
          ${s3} sync "$target" "$dir/docker" --exclude '*' --include '*/link' --exact-timestamps "$@"
      }`,
    dry: shell`--dryrun`,
    deletes: shell`'^(dryrun) delete:'`,
    list: shell`${s3} ls "$target/" --recursive`,
  };
}

export const rclone = ({ remote, bucket }: { remote: Text; bucket: Text }): Tool => ({
  target: shell`target=${remote}:${bucket}/docker`,
  copy: shell`rclone copy "$dir/docker" "$target"`,
  mirror: shell`rclone sync "$dir/docker" "$target"`,
  back: shell`back() { rclone copy "$target" "$dir/docker" "$@"; }`,
  dry: shell`--dry-run`,
  deletes: shell`'Skipped delete'`,
  list: shell`rclone lsf -R --files-only "$target"`,
});

const begin = (path: Text, tool: Tool) => shell`
  dir=${path}
  ${tool.target}
  say() { echo "registry copy: $1"; }
  stored=$(find "$dir/docker/registry/v2" -type f ! -path '*/_uploads/*' 2>/dev/null | wc -l)`;

const orShow = (run: Shell, { dry }: Tool) => shell`
  if [ "$go" = yes ]; then ${run} && say done; else ${run} ${dry} 2>&1 | tail -n 20; say 'only shown, nothing was copied'; fi`;

/** First copy, while the registry is in use: nothing is deleted anywhere. */
export const copyScript = (path: Text, choice: Text, tool: Tool) => shell`
  ${begin(path, tool)}
  go=${choice}
  [ "$stored" -gt 0 ] || { say "refused, $dir holds no images"; exit 1; }
  echo "from $dir/docker to $target"
  ${orShow(tool.copy, tool)}`;

/** Last copy, in read-only mode: what is gone here goes there too, but never more than a tenth of what is here. */
export const mirrorScript = (path: Text, choice: Text, tool: Tool) => shell`
  ${begin(path, tool)}
  go=${choice}
  [ "$stored" -gt 0 ] || { say "refused, $dir holds no images"; exit 1; }
  gone=$(${tool.mirror} ${tool.dry} 2>&1 | grep -c ${tool.deletes})
  echo "from $dir/docker ($stored files) to $target, where it would delete $gone files"
  [ $((gone * 10)) -le "$stored" ] || { say "refused, it would delete $gone files of $target"; exit 1; }
  ${orShow(tool.mirror, tool)}`;

/** The way back: nothing is deleted. */
export const backScript = (path: Text, choice: Text, tool: Tool) => shell`
  ${begin(path, tool)}
  ${tool.back}
  go=${choice}
  there=$(${tool.list} | grep -c docker/registry/v2/)
  [ -d "$dir" ] || { say "refused, $dir does not exist"; exit 1; }
  echo "from $target ($there files) to $dir/docker ($stored files)"
  ${orShow(shell`back`, tool)}`;

export const compareScript = (path: Text, tool: Tool) => shell`
  ${begin(path, tool)}
  all=$(find "$dir/docker" -type f ! -path '*/_uploads/*' | wc -l)
  there=$(${tool.list} | grep -cv /_uploads/)
  echo "$all files in $dir/docker, $there in $target, uploads in progress left out"
  if [ "$there" -eq 0 ]; then say 'nothing there'; elif [ "$all" -eq "$there" ]; then say equal; else say different; fi`;

interface Where {
  path: Text;
  namespace: Text;
  pod: Text;
}

/** The same script on the host, or in a pod that mounts the volume. */
export function whereFilesLie<V extends Where>(script: (values: V) => Shell) {
  const host = {
    place: { run: 'registry-host' as const },
    render: (values: V) => shell`
      sudo sh <<'EOF'
      ${script(values)}
      EOF`,
  };
  return {
    linux: host,
    compose: host,
    helm: {
      place: { run: 'kubectl' as const },
      render: (values: V) => shell`
        kubectl -n ${values.namespace} exec -i ${values.pod} -- sh <<'EOF'
        ${script(values)}
        EOF`,
    },
    source: host,
  };
}
