import { defineSignatures } from '../../../src/diagnose/define.ts';

const digest = 'sha256:67b118ee94653c34262288f7356300b326718c48a600ad8116c3221357576aca';
const manifest = `/v2/mygroup/myapp/manifests/${digest}`;
const unsupported = '{"errors":[{"code":"UNSUPPORTED","message":"The operation is unsupported."}]}';

/**
 * Deleting that is switched off answers 405 in JSON (UNSUPPORTED, 78 bytes); read-only mode answers 405 in plain text and is another
 * runbook, as are permissions of the storage.
 */
export default defineSignatures({
  'log-unsupported': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['code=unsupported', '"err.code":"unsupported"', 'code=UNSUPPORTED', '"code":"UNSUPPORTED"'],
    field: 'code',
    fields: { method: /^(?:DELETE)?$/ },
    pattern: /^(?:unsupported|UNSUPPORTED)$/,
    sets: { deleteRefusal: 'switched-off' },
    registry: true,
    examples: [
      `time="2026-11-20T20:52:42.485416306Z" level=error msg="response completed with error" auth.user.name=root err.code=unsupported err.message="The operation is unsupported." go.version=go1.19.8 http.request.host="registry.example.com:5050" http.request.method=DELETE http.request.uri="${manifest}" http.response.status=405`,
      `{"auth.user.name":"root","err.code":"unsupported","err.message":"The operation is unsupported.","go.version":"go1.19.8","http.request.method":"DELETE","http.request.uri":"${manifest}","http.response.status":405,"level":"error","msg":"response completed with error"}`,
      `time="2026-01-10T10:00:00.123Z" level=error msg="The operation is unsupported." auth_user_name=root code=UNSUPPORTED error="unsupported: The operation is unsupported." go_version=go1.24.3 root_repo=mygroup vars_name=mygroup/myapp version=v4.39.0-gitlab`,
    ],
    lookAlikes: [
      'time="2026-11-20T20:52:42.485416306Z" level=error msg="response completed with error" err.code=unsupported err.message="The operation is unsupported." go.version=go1.19.8 http.request.method=PUT http.response.status=405',
    ],
  },
  'answer-unsupported': {
    role: 'cause',
    speakers: ['client', 'probe', 'ci', 'unknown'],
    literals: ['The operation is unsupported'],
    fields: { method: /^(?:DELETE)?$/ },
    pattern:
      /"code":"UNSUPPORTED","message":"The operation is unsupported\.?"|DELETE https?:\/\/[^\s]{1,600}: UNSUPPORTED: The operation is unsupported|\bdeleting [^\s"]{1,400}: unsupported: The operation is unsupported/,
    sets: { deleteRefusal: 'switched-off' },
    registry: true,
    examples: [
      unsupported,
      `HTTP/1.1 405 Method Not Allowed\nContent-Type: application/json; charset=utf-8\nDocker-Distribution-Api-Version: registry/2.0\n\n${unsupported}`,
      `time="2026-11-20T20:52:42Z" level=fatal msg="Failed to delete ${manifest}: {\\"errors\\":[{\\"code\\":\\"UNSUPPORTED\\",\\"message\\":\\"The operation is unsupported.\\"}]}\\n (405 Method Not Allowed)"`,
      `Error: DELETE https://registry.example.com:5050${manifest}: UNSUPPORTED: The operation is unsupported.`,
      'FATA[0000] deleting registry.example.com:5050/mygroup/myapp:1: unsupported: The operation is unsupported.',
    ],
    lookAlikes: [
      'unsupported: The operation is unsupported.',
      'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD\nDocker-Distribution-Api-Version: registry/2.0\n\nMethod not allowed',
      `> PUT /v2/mygroup/myapp/manifests/1 HTTP/1.1\n> Host: registry.example.com\n< HTTP/1.1 405 Method Not Allowed\n\n${unsupported}`,
    ],
  },
  // 78 bytes are the JSON of UNSUPPORTED and a newline; the plain text of read-only mode has 19.
  'access-unsupported': {
    role: 'cause',
    speakers: ['registry', 'proxy'],
    literals: ['HTTP/1.1" 405 78', 'HTTP/1.0" 405 78', 'HTTP/2.0" 405 78'],
    pattern: /"DELETE \/v2\/[^\s"]{1,2000} HTTP\/[\d.]{3}" 405 78 /,
    sets: { deleteRefusal: 'switched-off' },
    registry: true,
    examples: [
      `127.0.0.1 - - [20/Nov/2026:20:52:42 +0000] "DELETE ${manifest} HTTP/1.1" 405 78 "" "curl/7.88.1"`,
      `198.51.100.5 - - [20/Nov/2026:20:52:42 +0000] "DELETE ${manifest} HTTP/1.1" 405 78 "-" "skopeo/1.9.3" -`,
    ],
    lookAlikes: [
      `198.51.100.5 - - [20/Nov/2026:20:52:42 +0000] "DELETE ${manifest} HTTP/1.1" 405 19 "-" "skopeo/1.9.3" -`,
    ],
  },
  'manifest-referenced': {
    role: 'cause',
    literals: ['MANIFEST_REFERENCED'],
    pattern: /\bcode"?[=:] ?"?MANIFEST_REFERENCED\b|: MANIFEST_REFERENCED: manifest referenced by a manifest list/,
    sets: { deleteRefusal: 'referenced' },
    registry: true,
    examples: [
      '{"errors":[{"code":"MANIFEST_REFERENCED","message":"manifest referenced by a manifest list"}]}',
      'time="2026-01-10T10:00:00.123Z" level=error msg="manifest referenced by a manifest list" code=MANIFEST_REFERENCED error="manifest referenced: manifest referenced by a manifest list" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}'],
  },
  // The refusal itself is a matter of rights, which auth-denied explains.
  'manifest-protected': {
    role: 'context',
    literals: ['PROTECTED_MANIFEST'],
    pattern: /\bcode"?[=:] ?"?PROTECTED_MANIFEST\b|: PROTECTED_MANIFEST: insufficient permissions/,
    sets: { deleteRefusal: 'protected' },
    registry: true,
    examples: [
      '{"errors":[{"code":"PROTECTED_MANIFEST","message":"insufficient permissions to delete manifest due to tag protection or immutability policies"}]}',
    ],
    lookAlikes: [
      '{"errors":[{"code":"PROTECTED_TAG","message":"insufficient permissions to push or delete protected tag"}]}',
    ],
  },
  // GitLab's own words: on the page, in its API, in the Rails console.
  'page-deletion-failed': {
    role: 'cause',
    literals: ['Image repository deletion failed', 'This image repository has failed to be deleted'],
    pattern: /Image repository deletion failed|This image repository has failed to be deleted/,
    registry: true,
    examples: ['Image repository deletion failed', 'This image repository has failed to be deleted'],
    lookAlikes: ['Image repository will be deleted'],
  },
  'status-delete-failed': {
    role: 'cause',
    literals: ['"status":"delete_failed"', '"DELETE_FAILED"', 'status: "delete_failed"', 'status: :delete_failed'],
    pattern:
      /"path":"(?<repository>[a-z0-9._/-]{1,255})"[^{}\n]{1,600}"status":"delete_failed"|gid:\/\/gitlab\/ContainerRepository\/\d{1,18}"[^{}\n]{0,600}"DELETE_FAILED"|ContainerRepository[^\n]{0,900} status: :?"?delete_failed\b/,
    registry: true,
    examples: [
      '[{"id":12,"name":"app","path":"group/project/app","project_id":7,"location":"registry.example.com:5050/group/project/app","created_at":"2026-01-10T13:38:57.391Z","cleanup_policy_started_at":null,"status":"delete_failed"}]',
      '{"data":{"containerRepository":{"id":"gid://gitlab/ContainerRepository/12","status":"DELETE_FAILED"}}}',
      '=> [#<ContainerRepository:0x00007f id: 12, project_id: 7, name: "app", status: "delete_failed">]',
    ],
    lookAlikes: [
      '{"StackId":"arn:aws:cloudformation:eu-west-1:1:stack/a","StackStatus":"DELETE_FAILED"}',
      '[{"id":12,"name":"app","path":"group/project/app","project_id":7,"status":"delete_scheduled"}]',
    ],
  },
  // ContainerRegistry::DeleteContainerRepositoryWorker, after each attempt.
  'worker-deleted-none': {
    role: 'cause',
    literals: ['"deleted_tags_size":0'],
    pattern: /"tags_size_before_delete":[1-9]\d{0,8},"deleted_tags_size":0\b/,
    registry: true,
    examples: [
      '{"severity":"INFO","time":"2026-10-04T09:53:59.960Z","project_id":7,"container_repository_id":12,"container_repository_path":"group/project/app","tags_size_before_delete":40,"deleted_tags_size":0,"class":"ContainerRegistry::DeleteContainerRepositoryWorker","job_status":"running","jid":"aabbccddeeff001122334455"}',
    ],
    lookAlikes: ['{"container_repository_id":12,"tags_size_before_delete":40,"deleted_tags_size":40}'],
  },
  'worker-repository': {
    role: 'context',
    literals: ['"container_repository_path":"'],
    pattern: /"container_repository_path":"(?<repository>[a-z0-9._/-]{1,255})"/,
    registry: true,
    examples: ['{"correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","container_repository_path":"group/project/app"}'],
    lookAlikes: ['{"container_repository_path":null}'],
  },
  'worker-exception': {
    role: 'symptom',
    weight: 4,
    literals: ['ContainerRegistry::DeleteContainerRepositoryWorker"'],
    pattern:
      /(?="exception\.class":"(?:Faraday::\w{1,40}|Errno::E\w{3,20})")[^\n]{1,4000}"extra\.class":"ContainerRegistry::DeleteContainerRepositoryWorker"/,
    sets: { deleteRefusal: 'unreachable' },
    registry: true,
    examples: [
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","exception.class":"Faraday::ConnectionFailed","exception.message":"Failed to open TCP connection to 127.0.0.1:5000 (Connection refused - connect(2) for 127.0.0.1:5000)","extra.class":"ContainerRegistry::DeleteContainerRepositoryWorker"}',
    ],
    lookAlikes: [
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","exception.class":"Faraday::ConnectionFailed","extra.class":"ContainerRegistry::Client"}',
    ],
  },
  'tags-not-deleted': {
    role: 'symptom',
    weight: 4,
    literals: ['could not delete tags', 'error while deleting tags'],
    pattern: /"message":"(?:could not delete tags|error while deleting tags)\b/,
    registry: true,
    examples: [
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","service_class":"Projects::ContainerRepository::DeleteTagsService","container_repository_id":12,"message":"could not delete tags: 1.0.0, 1.0.1"}',
    ],
    lookAlikes: ['git: could not delete tags on the remote'],
  },
  'page-tag-not-deleted': {
    role: 'symptom',
    weight: 4,
    literals: [
      'Something went wrong while marking the tag',
      'Something went wrong while scheduling the image for deletion',
    ],
    pattern: /Something went wrong while (?:marking the tags? for deletion|scheduling the image for deletion)/,
    registry: true,
    examples: [
      'Something went wrong while marking the tags for deletion.',
      'Something went wrong while scheduling the image for deletion.',
    ],
    lookAlikes: ['Something went wrong while fetching the image details.'],
  },
  'project-deletion-stopped': {
    role: 'symptom',
    weight: 4,
    literals: ['Failed to remove some tags in project container registry'],
    pattern: /Failed to remove some tags in project container registry/,
    registry: true,
    examples: ['Failed to remove some tags in project container registry. Please try again or contact administrator.'],
    lookAlikes: ['Failed to remove project repository. Please try again or contact administrator.'],
  },
  'no-delete-errors': {
    role: 'context',
    literals: ['registry deletion errors: '],
    pattern: /^registry deletion errors: none$/,
    registry: true,
    examples: ['registry deletion errors: none'],
    lookAlikes: ['registry deletion setting: on'],
  },
  'setting-off': {
    role: 'cause',
    literals: ['registry deletion setting: '],
    pattern: /^registry deletion setting: off$/,
    sets: { deleteSetting: 'off' },
    registry: true,
    examples: ['registry deletion setting: off'],
    lookAlikes: ['registry deletion setting: on'],
  },
  'setting-on': {
    role: 'context',
    literals: ['registry deletion setting: '],
    pattern: /^registry deletion setting: on$/,
    sets: { deleteSetting: 'on' },
    registry: true,
    examples: ['registry deletion setting: on'],
    lookAlikes: ['registry deletion setting: off'],
  },
  'setting-read-only': {
    role: 'context',
    literals: ['registry deletion setting: '],
    pattern: /^registry deletion setting: read-only mode$/,
    sets: { deleteSetting: 'read-only' },
    registry: true,
    examples: ['registry deletion setting: read-only mode'],
    lookAlikes: ['registry deletion setting: on'],
  },
  'none-left': {
    role: 'context',
    literals: ['registry deletions: '],
    pattern: /^registry deletions: 0 failed, 0 waiting$/,
    registry: true,
    examples: ['registry deletions: 0 failed, 0 waiting'],
    lookAlikes: ['registry deletions: 0 failed, 2 waiting'],
  },
  'some-failed': {
    role: 'cause',
    literals: ['registry deletions: '],
    pattern: /^registry deletions: [1-9]\d{0,8} failed, \d{1,9} waiting$/,
    registry: true,
    examples: ['registry deletions: 3 failed, 0 waiting'],
    lookAlikes: ['registry deletions: 0 failed, 2 waiting'],
  },
});
