import { defineSignatures } from '../../../src/diagnose/define.ts';

const upstream = (message: string) =>
  `time="2026-11-20T21:35:04.779252565Z" level=error msg="response completed with error" auth.user.name=root err.code="manifest unknown" err.message="${message}" go.version=go1.19.8 http.request.method=GET http.response.status=404 vars.name=group/app vars.reference=oci`;

/** The registry's words, whoever passes them on, also where a line was wrapped. Some registries write Accept with a capital letter. */
const refused = defineSignatures({
  'manifest-not-accepted': {
    role: 'cause',
    literals: ['header does not support OCI'],
    pattern: /\b[Aa]ccept header does not support OCI manifests/,
    sets: { manifestType: 'oci-manifest' },
    registry: true,
    examples: [
      upstream('OCI manifest found, but accept header does not support OCI manifests'),
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI manifest found, but accept header does not support OCI manifests"}]}',
      'Error response from daemon: manifest for registry.example.com/group/app:oci not found: manifest unknown: OCI manifest found, but accept header does not support OCI manifests',
    ],
    lookAlikes: ['manifest unknown: manifest unknown', upstream('manifest unknown')],
  },
  'index-not-accepted': {
    role: 'cause',
    literals: ['header does not support OCI'],
    pattern: /\b[Aa]ccept header does not support OCI indexes/,
    sets: { manifestType: 'oci-index' },
    registry: true,
    examples: [
      upstream('OCI index found, but accept header does not support OCI indexes'),
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI index found, but accept header does not support OCI indexes"}]}',
      'GET https://registry.example.com/v2/group/app/manifests/1: MANIFEST_UNKNOWN: OCI index found, but accept header does not support OCI indexes',
    ],
    lookAlikes: ['no matching manifest for linux/arm64/v8 in the manifest list entries'],
  },
});

/** What our own command prints. */
const types = defineSignatures({
  'type-oci-manifest': {
    role: 'context',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: OCI manifest$/,
    sets: { manifestType: 'oci-manifest' },
    registry: true,
    examples: ['registry manifest type: OCI manifest'],
    lookAlikes: ['registry manifest type: OCI index'],
  },
  'type-oci-index': {
    role: 'context',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: OCI index$/,
    sets: { manifestType: 'oci-index' },
    registry: true,
    examples: ['registry manifest type: OCI index'],
    lookAlikes: ['registry manifest type: OCI manifest'],
  },
  'type-docker-manifest': {
    role: 'context',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: Docker manifest$/,
    sets: { manifestType: 'docker-manifest' },
    registry: true,
    examples: ['registry manifest type: Docker manifest'],
    lookAlikes: ['registry manifest type: Docker list'],
  },
  'type-docker-list': {
    role: 'context',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: Docker list$/,
    sets: { manifestType: 'docker-list' },
    registry: true,
    examples: ['registry manifest type: Docker list'],
    lookAlikes: ['registry manifest type: Docker manifest'],
  },
  'type-none': {
    role: 'context',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: none$/,
    registry: true,
    examples: ['registry manifest type: none'],
    lookAlikes: ['registry manifest type: OCI manifest'],
  },
});

export default { ...refused, ...types };
