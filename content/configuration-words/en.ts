/** Words of "put it into my file": English is the shape. `{name}` is filled in. */
export default {
  label: 'Paste your file',
  help: 'It stays in this browser: it goes into no link and no report. Hidden secrets (`[FILTERED]`, `*****`) may stay hidden.',
  dialect: 'Read as',
  dialectUnknown: 'This page cannot tell which file this is. Choose it.',
  dialects: {
    'gitlab-rb': 'gitlab.rb of the Linux package',
    compose: 'Docker Compose file',
    'helm-values': 'values.yaml of the Helm chart',
    operator: 'GitLab resource of the operator',
    'storage-secret': 'file in the storage secret of the chart',
    'registry-config': 'config.yml of the registry',
    'gitlab-yml': 'gitlab.yml of GitLab',
    nginx: 'NGINX configuration',
  },
  diff: 'What changes',
  nothing: 'Nothing has to change: the file already says this.',
  whole: 'The whole file',
  copyFile: 'Copy the file',
  copied: 'Copied',
  carryOn: 'Use the changed file in the next steps',
  carriedOn: 'The next steps start from the changed file.',
  notes: {
    kept: '`{setting}` in line {line} stays: a secret is already there.',
    same: '`{setting}` already has this value in line {line}.',
    set: '`{setting}` changes in line {line}.',
    added: '`{setting}` is added in line {line}.',
    'replaced-expression':
      '`{setting}` in line {line} was an expression, not a fixed value. It is replaced: check that nothing else relies on it.',
    'removed-driver':
      'The other storage driver in line {line} goes: the registry accepts exactly one. Copy the images before you apply this.',
    'default-driver':
      '`{setting}` is added in line {line}. The file names no storage driver, so the default, `filesystem`, is written out with it. If your driver is configured in another file, make the change there.',
  },
  unreadTitle: 'Not read',
  unread: {
    condition: 'under a condition; stays as it is.',
    expression: 'an expression; stays as it is.',
    block: 'a block of code; stays as it is.',
    unclosed: 'opens something that is never closed.',
    'not-a-setting': 'no setting; stays as it is.',
    alias: 'takes its value from another place in the file; stays as it is.',
    broken: 'cannot be read.',
    interpolated: 'put together when the file is read; stays as it is.',
  },
  problemTitle: 'The change cannot be put into this file without guessing',
  problems: {
    conditional:
      'Line {line} sets `{setting}` under a condition or in an expression. Make the change there by hand, as the lines above show it.',
    'unread-value':
      'Line {line}: what `{setting}` belongs to is not written out here. Make the change where that value comes from.',
    alias:
      'Line {line} takes its value from an anchor, so a change here would change other places too. Make the change at the anchor by hand.',
    broken:
      'Line {line} cannot be read: {message} Mend that line first: the program that uses the file would refuse it too.',
    'no-omnibus-config':
      'There is no `GITLAB_OMNIBUS_CONFIG: |` block in this file. If the container mounts a `gitlab.rb`, paste that file instead.',
    'which-server': 'It is not clear which `server` block serves the registry (lines {lines}). Paste only that block.',
    'no-driver':
      'This file names no storage driver, so there is no block to put `{setting}` into. Paste the file that holds the driver’s block.',
    'other-driver':
      'Line {line}: the file stores with `{driver}`, which `{setting}` does not belong to. This change is for another storage driver.',
    'no-place': '`{setting}` has no place in this kind of file. Choose the install method that fits the file.',
  },
  warningsTitle: 'Look at this first',
  line: 'Line {lines}: {text}',
  lines: 'Lines {lines}: {text}',
  contradictions: {
    repeated: '`{key}` is assigned more than once; only the last one holds.',
    hostOverwritten: "`gitlab_rails['registry_host']` is ignored: `registry_external_url` sets the host to `{host}`.",
    unreadDebug: "`registry['debug']` is not read by the Linux package. The key is `registry['debug_addr']`.",
    unreadInternalKey:
      "`gitlab_rails['internal_key']` is not read by the Linux package. The key pair comes from `registry['internal_key']`.",
    severalDrivers:
      'There are several storage drivers ({drivers}). The registry accepts exactly one and does not start.',
    portTaken:
      'The public port and the port of the registry itself are both `{port}`. NGINX and the registry cannot both listen there.',
    proxyOff: 'The bundled NGINX is switched off, so the NGINX settings for the registry have no effect.',
    endpointWithoutScheme: '`regionendpoint` has no `https://` in front. The newer S3 driver does not start with that.',
    ownershipAndAcl: '`objectacl` and `objectownership` exclude each other.',
    bothRootPrefixes:
      '`legacyrootprefix` and `trimlegacyrootprefix` are both set. Keep the one the storage container was written with.',
    durationWithoutUnit:
      '`{value}` has no unit, and the registry takes it as nanoseconds. Write for example `500ms` or `1s`.',
    readOnly: 'The read-only mode is on: every push is refused.',
    otherHost: 'The file serves `{own}`, but what you pasted before is about `{seen}`.',
    otherDriver:
      'The file stores in `{own}`, but what you pasted before comes from a registry that stores in `{seen}`.',
  },
};
