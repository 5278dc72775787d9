import { defineSignatures } from '../../../src/diagnose/define.ts';

const digest = '1111111111111111111111111111111111111111111111111111111111111111';
const works = ['symptoms/push-completed', 'symptoms/image-copied', 'symptoms/job-succeeded'] as const;
const upstream = (type: string) =>
  `time="2026-11-20T21:35:12.849311428Z" level=error msg="response completed with error" auth.user.name=root err.code="manifest blob unknown" err.detail="sha256:${digest}" err.message="blob unknown to registry" go.version=go1.19.8 http.request.contenttype=${type} http.request.method=PUT http.response.status=400 vars.name=group/app vars.reference=multi`;
const list = 'application/vnd.docker.distribution.manifest.list.v2+json';
const image = 'application/vnd.docker.distribution.manifest.v2+json';
const gitlab = `time="2026-11-20T21:35:12.849Z" level=error msg="blob unknown to registry" auth_user_name=alice code=MANIFEST_BLOB_UNKNOWN detail="sha256:${digest}" error="manifest blob unknown: blob unknown to registry" go_version=go1.24.3 vars_name=group/app vars_reference=multi version=v4.39.0-gitlab`;

/** distribution logs the type of what was sent, GitLab's registry does not. */
export default defineSignatures({
  'list-refused': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['manifest blob unknown'],
    field: 'detail',
    fields: {
      code: /^manifest blob unknown$/,
      http_request_contenttype: /(?:manifest\.list\.v2|oci\.image\.index\.v1)\+json/,
    },
    pattern: /^sha256:(?<blobDigest>[0-9a-f]{64})$/,
    sets: { refusedManifest: 'list' },
    registry: true,
    examples: [upstream(list), upstream('application/vnd.oci.image.index.v1+json')],
    lookAlikes: [upstream(image)],
  },
  'image-refused': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['manifest blob unknown'],
    field: 'detail',
    fields: {
      code: /^manifest blob unknown$/,
      http_request_contenttype: /(?:distribution\.manifest\.v[12]|oci\.image\.manifest\.v1)\+/,
    },
    pattern: /^sha256:(?<blobDigest>[0-9a-f]{64})$/,
    sets: { refusedManifest: 'image' },
    registry: true,
    examples: [upstream(image), upstream('application/vnd.oci.image.manifest.v1+json')],
    lookAlikes: [upstream(list)],
  },
  'part-refused': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['MANIFEST_BLOB_UNKNOWN', 'manifest blob unknown'],
    field: 'detail',
    fields: { code: /^(?:MANIFEST_BLOB_UNKNOWN|manifest blob unknown)$/, http_request_contenttype: /^$/ },
    pattern: /^(?:sha256:(?<blobDigest>[0-9a-f]{64})$|manifest blob unknown)/,
    registry: true,
    examples: [gitlab],
    lookAlikes: [upstream(list), gitlab.replace('code=MANIFEST_BLOB_UNKNOWN', 'code=BLOB_UNKNOWN')],
  },
  'client-part-unknown': {
    role: 'cause',
    literals: ['manifest blob unknown: '],
    pattern: /manifest blob unknown: blob unknown to registry/,
    speakers: ['client', 'ci', 'kubelet', 'unknown'],
    resolvedBy: works,
    registry: true,
    examples: [
      'manifest blob unknown: blob unknown to registry',
      'Error: uploading manifest to registry.example.com/group/app: manifest blob unknown: blob unknown to registry',
    ],
    lookAlikes: ['manifest unknown: manifest unknown', 'blob unknown: blob unknown to registry'],
  },
  'part-unknown-body': {
    role: 'cause',
    literals: ['MANIFEST_BLOB_UNKNOWN'],
    speakers: ['probe', 'client', 'ci', 'unknown'],
    pattern:
      /(?:\{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry"(?:,"detail":"sha256:(?<blobDigest>[0-9a-f]{64})")?|\/manifests\/[^\s"]{1,200}: MANIFEST_BLOB_UNKNOWN: )/,
    resolvedBy: works,
    registry: true,
    examples: [
      `{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry","detail":"sha256:${digest}"}]}`,
      `error pushing image: failed to push to destination registry.example.com/group/app:1: PUT https://registry.example.com/v2/group/app/manifests/1: MANIFEST_BLOB_UNKNOWN: blob unknown to registry; sha256:${digest}`,
    ],
    lookAlikes: [
      `{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry","detail":"sha256:${digest}"}]}`,
    ],
  },
  // containerd and BuildKit say no more than that the list was answered 400.
  'index-commit-400': {
    role: 'symptom',
    weight: 3,
    literals: ['failed commit on ref'],
    pattern:
      /failed commit on ref \\?"index-sha256:(?<blobDigest>[0-9a-f]{64})\\?": unexpected status[^\n]{0,300}: 400 Bad Request/,
    sets: { refusedManifest: 'list' },
    resolvedBy: works,
    registry: true,
    examples: [
      `ERROR: failed to push registry.example.com/group/app:1: failed commit on ref "index-sha256:${digest}": unexpected status from PUT request to https://registry.example.com/v2/group/app/manifests/1: 400 Bad Request`,
      `ctr: failed commit on ref "index-sha256:${digest}": unexpected status: 400 Bad Request`,
    ],
    lookAlikes: [`ctr: failed commit on ref "manifest-sha256:${digest}": unexpected status: 405 Method Not Allowed`],
  },
});
