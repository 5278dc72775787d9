import { defineSignatures } from '../../../src/diagnose/define.ts';
import probes from './probe-signatures.ts';

/** An image that is made anew under the same tag was only looked for. */
const works = [
  'symptoms/push-completed',
  'symptoms/pull-completed',
  'symptoms/image-copied',
  'symptoms/pod-pulled',
  'symptoms/job-succeeded',
] as const;

/** A client that gave up because the registry does not know the tag. "OCI manifest found, but…" is another matter. */
const clients = defineSignatures({
  'docker-manifest-unknown': {
    role: 'cause',
    literals: ['not found: manifest unknown', 'not found: name unknown'],
    pattern:
      /manifest for (?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/)?(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?(?:@sha256:[0-9a-f]{64})? not found: (?:manifest|name) unknown(?!: OCI )/,
    resolvedBy: works,
    registry: true,
    examples: [
      'Error response from daemon: manifest for registry.example.com:5050/group/app:nosuch not found: manifest unknown: manifest unknown',
      'ERROR: Job failed: failed to pull image "registry.example.com/group/app:1" with specified policies [always]: Error response from daemon: manifest for registry.example.com/group/app:1 not found: manifest unknown: manifest unknown (manager.go:250:1s)',
      'Failed to pull image "app:l": rpc error: code = Unknown desc = Error response from daemon: manifest for app:l not found: manifest unknown: manifest unknown',
      'Error response from daemon: manifest for registry.example.com/group/app@sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca not found: manifest unknown: manifest unknown',
    ],
    lookAlikes: [
      'Error response from daemon: manifest for registry.example.com/group/app:1 not found: manifest unknown: OCI index found, but accept header does not support OCI indexes',
    ],
  },
  'podman-manifest-unknown': {
    role: 'cause',
    literals: ['reading manifest '],
    pattern:
      /reading manifest (?:(?<tag>\w[\w.-]{0,127})|sha256:[0-9a-f]{64}) in (?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/)?(?<repository>[a-z0-9._/-]{1,255}): (?:manifest|name) unknown(?!: OCI )/,
    resolvedBy: works,
    registry: true,
    examples: [
      'Error: initializing source docker://registry.example.com:5050/group/app:nosuch: reading manifest nosuch in registry.example.com:5050/group/app: manifest unknown: manifest unknown',
      'time="2026-11-20T21:57:01Z" level=fatal msg="Error parsing image name \\"docker://registry.example.com/group/app:nosuch\\": reading manifest nosuch in registry.example.com/group/app: manifest unknown"',
    ],
    lookAlikes: [
      'Error: initializing source docker://registry.example.com/group/app:1: reading manifest 1 in registry.example.com/group/app: manifest unknown: OCI manifest found, but accept header does not support OCI manifests',
      'Error: initializing source docker://registry.example.com/group/app:1: reading manifest 1 in registry.example.com/group/app: unauthorized: authentication required',
    ],
  },
  'bare-manifest-unknown': {
    role: 'cause',
    literals: ['manifest unknown'],
    pattern: /^(?:Error response from daemon: |Error: )?manifest unknown(?:: manifest unknown)?$/,
    resolvedBy: works,
    registry: true,
    examples: ['Error response from daemon: manifest unknown: manifest unknown'],
    lookAlikes: ['what does manifest unknown mean?'],
  },
  // The daemon's log holds every mistyped name of weeks.
  'dockerd-manifest-unknown': {
    role: 'symptom',
    weight: 3,
    literals: ['pull after error: manifest unknown'],
    pattern: /Attempting next endpoint for pull after error: manifest unknown: manifest unknown/,
    resolvedBy: works,
    registry: true,
    examples: [
      'time="2026-11-20T21:57:01.207718663Z" level=info msg="Attempting next endpoint for pull after error: manifest unknown: manifest unknown"',
    ],
    lookAlikes: [
      'time="2026-11-20T21:57:01.207718663Z" level=info msg="Attempting next endpoint for pull after error: unauthorized: authentication required"',
    ],
  },
  'ggcr-manifest-unknown': {
    role: 'cause',
    literals: ['MANIFEST_UNKNOWN: '],
    pattern:
      /GET https?:\/\/(?<registryHost>[\w.:-]{1,260})\/v2\/(?<repository>[a-z0-9._/-]{1,255})\/manifests\/(?<tag>\w[\w.-]{0,127})(?::[0-9a-f]{64})?: MANIFEST_UNKNOWN: (?!OCI )/,
    resolvedBy: works,
    registry: true,
    examples: [
      'error building image: GET https://registry.example.com/v2/group/app/manifests/nosuch: MANIFEST_UNKNOWN: manifest unknown; map[Tag:nosuch]',
      'Error: fetching registry.example.com/group/app:1: GET https://registry.example.com/v2/group/app/manifests/1: MANIFEST_UNKNOWN: manifest unknown; unknown tag=1',
    ],
    lookAlikes: [
      'GET https://registry.example.com/v2/group/app/manifests/1: MANIFEST_UNKNOWN: OCI index found, but accept header does not support OCI indexes',
    ],
  },
  'manifest-unknown-body': {
    role: 'cause',
    speakers: ['probe', 'client', 'ci', 'unknown'],
    literals: ['"MANIFEST_UNKNOWN"'],
    pattern:
      /\{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"(?:,"detail":\{"Tag":"(?<tag>\w[\w.-]{0,127})"|\})/,
    resolvedBy: works,
    registry: true,
    examples: [
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"nosuch"}}]}',
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}',
    ],
    lookAlikes: [
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}]}',
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Name":"group/app","Revision":"sha256:d3c47081b46fe9958402d9960dde9d700230d81aa08c06d04b465b0fc8dd90f4"}}]}',
    ],
  },
  'repository-unknown': {
    role: 'cause',
    speakers: ['probe', 'client', 'ci', 'kubelet', 'unknown'],
    literals: ['repository name not known to registry'],
    pattern:
      /(?:^|[ "])name unknown: repository name not known to registry|\{"code":"NAME_UNKNOWN","message":"repository name not known to registry"/,
    resolvedBy: works,
    registry: true,
    examples: [
      'Error response from daemon: name unknown: repository name not known to registry',
      '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"group/nosuch"}}]}',
    ],
    lookAlikes: ['{"errors":[{"code":"NAME_INVALID","message":"invalid repository name"}]}'],
  },
  // containerd and BuildKit say no more than that the answer was 404.
  'containerd-not-found': {
    role: 'symptom',
    weight: 4,
    literals: ['failed to resolve reference'],
    pattern:
      /failed to resolve reference \\?"(?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/)?(?![^"\n]{0,300}\/dependency_proxy\/)(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?(?:@sha256:[0-9a-f]{64})?\\?": [^\s"]{1,400}: not found/,
    resolvedBy: works,
    registry: true,
    examples: [
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:nosuch": registry.example.com:5050/group/app:nosuch: not found',
      '  Warning  Failed     12s (x2 over 27s)  kubelet  Failed to pull image "registry.example.com/group/app:1": rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/group/app:1": failed to resolve reference "registry.example.com/group/app:1": registry.example.com/group/app:1: not found',
    ],
    lookAlikes: [
      'ctr: failed to resolve reference "registry.example.com/group/app:1": failed to do request: Head "https://registry.example.com/v2/group/app/manifests/1": EOF',
      'failed to resolve reference "gitlab.example.com/group/dependency_proxy/containers/alpine:latest": gitlab.example.com/group/dependency_proxy/containers/alpine:latest: not found',
    ],
  },
  'buildkit-not-found': {
    role: 'symptom',
    weight: 4,
    literals: [': not found'],
    pattern:
      /(?:^#\d{1,4} ERROR: |failed to solve: |failed to create LLB definition: |failed to resolve source metadata for [^\s"]{1,400}: )(?![^\s"]{0,300}\/dependency_proxy\/)(?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})|docker\.io)\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?(?:@sha256:[0-9a-f]{64})?: not found$/,
    resolvedBy: works,
    registry: true,
    examples: [
      '#3 ERROR: registry.example.com:5050/group/app:nosuch: not found',
      'ERROR: failed to solve: registry.example.com/group/app:1: failed to resolve source metadata for registry.example.com/group/app:1: registry.example.com/group/app:1: not found',
    ],
    lookAlikes: [
      'ERROR: failed to solve: failed to compute cache key: "/dist": not found',
      '#3 ERROR: gitlab.example.com:443/group1/dependency_proxy/containers/alpine:latest: not found',
    ],
  },
  'tags-not-found': {
    role: 'symptom',
    weight: 4,
    literals: ['fetching tags list: '],
    pattern: /fetching tags list: (?:invalid status code from registry 404\b|StatusCode: 404)/,
    registry: true,
    examples: [
      'time="2026-11-20T21:57:02Z" level=fatal msg="Error listing repository tags: fetching tags list: invalid status code from registry 404 (Not Found)"',
    ],
    lookAlikes: [
      'time="2026-11-20T21:57:02Z" level=fatal msg="Error listing repository tags: fetching tags list: invalid status code from registry 403 (Forbidden)"',
    ],
  },
  // Helm and ORAS.
  'oci-client-not-found': {
    role: 'symptom',
    weight: 4,
    literals: [': not found'],
    pattern:
      /^Error: (?:failed to perform "[A-Za-z]{5,20}" on source: )?(?![^\s"]{0,300}\/dependency_proxy\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127})|@sha256:[0-9a-f]{64}): not found$/m,
    resolvedBy: works,
    registry: true,
    examples: [
      'Error: failed to perform "FetchReference" on source: registry.example.com/group/chart:1.2.3: not found',
      'Error: registry.example.com:5050/group/chart:1.2.3: not found',
    ],
    lookAlikes: [
      'Error: src/app.ts:12: not found',
      'Error: failed to fetch https://charts.example.com/a-1.tgz : 404 Not Found',
    ],
  },
  // `docker manifest inspect` says the same where it is refused; very old clients said nothing else.
  'no-such-manifest': {
    role: 'symptom',
    weight: 3,
    literals: ['no such manifest: ', 'Unknown Manifest', 'Error: image '],
    pattern:
      /^no such manifest: [^\s]{1,400}$|^(?:Error response from daemon: |Error: )?Unknown Manifest\b|^Error: image [a-z0-9._/-]{1,255}:[\w.-]{1,128} not found$/i,
    registry: true,
    examples: [
      'no such manifest: registry.example.com:5050/group/app:nosuch',
      'Error response from daemon: Unknown Manifest',
      'Error: image group/app:1 not found',
    ],
    lookAlikes: ['there is no such manifest: try again later'],
  },
});

/** The registry's own lines. Asking whether a tag exists is ordinary, so none of them accuses by itself. */
const server = defineSignatures({
  'unknown-tag': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry'],
    literals: ['unknown tag='],
    field: 'detail',
    fields: { code: /^(?:manifest unknown|MANIFEST_UNKNOWN)$/, method: /^(?:GET)?$/ },
    pattern: /^unknown tag=(?<tag>\w[\w.-]{0,127})/,
    resolvedBy: works,
    registry: true,
    examples: [
      'time="2023-05-15T16:19:08.556Z" level=error msg="manifest unknown" auth_user_name=root code=MANIFEST_UNKNOWN detail="unknown tag=main" error="manifest unknown: manifest unknown" go_version=go1.18.7 root_repo=group',
      'time="2026-11-20T21:57:01.203074558Z" level=error msg="response completed with error" auth.user.name=root err.code="manifest unknown" err.detail="unknown tag=nosuch" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET http.response.status=404',
    ],
    lookAlikes: [
      'time="2026-11-20T21:57:01.203074558Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="s3aws: InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records." go.version=go1.19.8 http.request.method=GET',
      'time="2026-11-20T21:57:01.197329407Z" level=error msg="response completed with error" auth.user.name=root err.code="manifest unknown" err.detail="unknown tag=nosuch" err.message="manifest unknown" go.version=go1.19.8 http.request.method=HEAD http.response.status=404',
    ],
  },
  'unknown-revision': {
    role: 'symptom',
    weight: 2,
    speakers: ['registry'],
    literals: ['unknown manifest name='],
    field: 'detail',
    fields: { code: /^(?:manifest unknown|MANIFEST_UNKNOWN)$/, method: /^(?:GET)?$/, reference: /^(?:sha256:|$)/ },
    pattern: /^unknown manifest name=(?<repository>[a-z0-9._/-]{1,255}) revision=sha256:/,
    resolvedBy: works,
    registry: true,
    examples: [
      'time="2026-11-20T21:57:01.977451325Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown manifest name=group/app revision=sha256:0000000000000000000000000000000000000000000000000000000000000000" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET vars.name=group/app vars.reference="sha256:0000000000000000000000000000000000000000000000000000000000000000"',
    ],
    lookAlikes: [
      'time="2026-11-20T20:52:39.976180071Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown manifest name=group/app revision=sha256:d4e310ad97b917df0981a4a59cb34d11203eb4482571284253e27ed1b1d58998" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET vars.name=group/app vars.reference=oci',
    ],
  },
  'unknown-repository': {
    role: 'symptom',
    weight: 1,
    speakers: ['registry'],
    literals: ['name unknown', 'NAME_UNKNOWN'],
    field: 'code',
    fields: { method: /^(?:GET)?$/ },
    pattern: /^(?:name unknown|NAME_UNKNOWN)$/,
    resolvedBy: works,
    registry: true,
    examples: [
      'time="2026-11-20T21:57:02.110616163Z" level=error msg="response completed with error" err.code="name unknown" err.detail="map[name:group/nosuch]" err.message="repository name not known to registry" go.version=go1.19.8 http.request.method=GET http.request.uri=/v2/group/nosuch/tags/list',
    ],
    lookAlikes: [
      'time="2026-11-20T21:57:02.110616163Z" level=error msg="response completed with error" err.code="name invalid" err.message="invalid repository name" go.version=go1.19.8 http.request.method=GET',
    ],
  },
  'manifest-not-served': {
    role: 'symptom',
    weight: 1,
    speakers: ['registry', 'proxy'],
    literals: ['"status":404', 'HTTP/1.1" 404', 'HTTP/1.0" 404', 'HTTP/2.0" 404'],
    field: 'uri',
    fields: { status: /^404$/, method: /^GET$/ },
    pattern:
      /^\/v2\/(?![^\s]{0,300}\/dependency_proxy\/)(?<repository>[a-z0-9._/-]{1,255})\/manifests\/(?:sha256:|(?<tag>\w[\w.-]{0,127}))/,
    resolvedBy: works,
    registry: true,
    examples: [
      '198.51.100.5 - - [20/Nov/2026:21:57:01 +0000] "GET /v2/group/app/manifests/nosuch HTTP/1.1" 404 96 "-" "docker/28.2.2" -',
    ],
    lookAlikes: [
      '198.51.100.5 - - [20/Nov/2026:21:57:01 +0000] "HEAD /v2/group/app/manifests/nosuch HTTP/1.1" 404 0 "-" "docker/28.2.2" -',
      '198.51.100.5 - - [20/Nov/2026:21:57:01 +0000] "GET /v2/group/dependency_proxy/containers/alpine/manifests/latest HTTP/1.1" 404 96 "-" "docker/28.2.2" -',
    ],
  },
});

export default { ...clients, ...server, ...probes };
