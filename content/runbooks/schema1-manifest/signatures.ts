import { defineSignatures } from '../../../src/diagnose/define.ts';

const upstream = (detail: string, code = 'unknown') =>
  `time="2026-11-20T21:35:09.021700822Z" level=error msg="response completed with error" auth.user.name=root err.code="${code}" err.detail="${detail}" err.message="unknown error" go.version=go1.19.8 http.request.contenttype=application/vnd.docker.distribution.manifest.v1+prettyjws http.request.method=PUT http.response.status=500 vars.name=group/old vars.reference=s1`;
const gone =
  'Docker Image Format v1 and Docker Image manifest version 2, schema 1 support has been removed. Suggest the author of registry.example.com/group/old:1 to upgrade the image to the OCI Format or Docker Image manifest v2, schema 2. More information at https://docs.docker.com/go/deprecated-image-specs/';

/** A push: GitLab's registry, distribution with a signed manifest, and with one that has no signature. */
const pushes = defineSignatures({
  'push-refused': {
    role: 'cause',
    literals: ['Schema 1 manifest not supported', 'manifest schema v1 unsupported'],
    pattern: /Schema 1 manifest not supported|manifest schema v1 unsupported/,
    sets: { schema1Use: 'push' },
    registry: true,
    examples: [
      'time="2026-11-20T21:35:09.021Z" level=error msg="manifest invalid" auth_user_name=alice code=MANIFEST_INVALID detail="Schema 1 manifest not supported" error="manifest invalid: manifest invalid" go_version=go1.24.3 vars_name=group/old version=v4.39.0-gitlab',
      '{"errors":[{"code":"MANIFEST_INVALID","message":"manifest invalid","detail":"Schema 1 manifest not supported"}]}',
      upstream('manifest schema v1 unsupported'),
    ],
    lookAlikes: ['{"errors":[{"code":"MANIFEST_INVALID","message":"manifest invalid","detail":{}}]}'],
  },
  'push-unsigned': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['missing signature key'],
    field: 'detail',
    pattern: /^missing signature key$/,
    sets: { schema1Use: 'push' },
    registry: true,
    examples: [upstream('missing signature key', 'manifest invalid')],
    lookAlikes: [upstream('errors verifying manifest', 'manifest invalid')],
  },
  // The client hears 500 or a bare "manifest invalid": what tells is the type that was sent.
  'schema1-asked-for': {
    role: 'symptom',
    weight: 5,
    literals: ['--format v2s1', '--format=v2s1', '-f v2s1'],
    pattern: /(?:skopeo|podman|buildah) (?:[\w-]{1,40} ){0,3}[^\n]{0,300}?(?:--format[ =]|-f )v2s1\b/,
    sets: { schema1Use: 'push' },
    registry: true,
    examples: ['$ skopeo copy --format v2s1 docker-archive:v1.tar docker://registry.example.com/group/old:s1'],
    lookAlikes: ['$ skopeo copy --format v2s2 docker-archive:v1.tar docker://registry.example.com/group/old:s1'],
  },
  'schema1-sent-by-curl': {
    role: 'symptom',
    weight: 3,
    literals: ['distribution.manifest.v1+'],
    pattern:
      /Content-Type: ?application\/vnd\.docker\.distribution\.manifest\.v1\+(?:json|prettyjws)["'][^\n]{0,400}\/v2\/[^\s]{1,300}\/manifests\//,
    sets: { schema1Use: 'push' },
    registry: true,
    examples: [
      '$ curl -s -i -X PUT -H "Content-Type: application/vnd.docker.distribution.manifest.v1+json" --data-binary @s1.json https://registry.example.com/v2/group/old/manifests/s1',
    ],
    lookAlikes: [
      '$ curl -s -i -X PUT -H "Content-Type: application/vnd.docker.distribution.manifest.v2+json" --data-binary @m.json https://registry.example.com/v2/group/old/manifests/s1',
    ],
  },
});

/** A pull: clients that have dropped the type, each with its own words. */
const pulls = defineSignatures({
  'docker-dropped-it': {
    role: 'cause',
    literals: ['schema 1 support has been removed', 'schema 1 support is disabled', 'schema 1 has been removed'],
    pattern:
      /Docker Image Format v1,? and Docker Image manifest version 2, schema 1 (?:support (?:has been removed|is disabled by default)|has been removed)/,
    sets: { schema1Use: 'pull' },
    registry: true,
    examples: [
      gone,
      'Error response from daemon: [DEPRECATION NOTICE] Docker Image Format v1 and Docker Image manifest version 2, schema 1 support is disabled by default and will be removed in an upcoming release.',
      'ERROR: failed to solve: support for Docker Image Format v1 and Docker Image manifest version 2, schema 1 has been removed.',
    ],
    lookAlikes: [
      '[DEPRECATION NOTICE] Docker Image Format v1, and Docker Image manifest version 2, schema 1 support will be removed in an upcoming release.',
    ],
  },
  'containerd-dropped-it': {
    role: 'cause',
    literals: ['is no longer supported since containerd', 'Pulling Schema 1 images have been'],
    pattern:
      /media type \\?"application\/vnd\.docker\.distribution\.manifest\.v1\+prettyjws\\?" is no longer supported since containerd|Pulling Schema 1 images have been deprecated and disabled by default since containerd/,
    sets: { schema1Use: 'pull' },
    registry: true,
    examples: [
      'Error response from daemon: not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"',
      'failed to pull and unpack image "registry.example.com/group/old:1": Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0.',
    ],
    lookAlikes: ['Label "containerd.io/restart.logpath" is no longer supported since containerd v2.0.'],
  },
  'unsupported-version': {
    role: 'cause',
    speakers: ['client', 'ci', 'kubelet', 'unknown'],
    literals: ['unsupported schema version 1', 'missing signature key'],
    pattern: /(?:^|: )(?:unsupported schema version 1|missing signature key)$/,
    sets: { schema1Use: 'pull' },
    registry: true,
    examples: ['Error response from daemon: unsupported schema version 1', 'missing signature key'],
    lookAlikes: ['unsupported schema version 3'],
  },
  'still-pulled': {
    role: 'benign',
    literals: ['schema 1 support will be removed'],
    pattern: /schema 1 support will be removed in an upcoming release/,
    registry: true,
    examples: [
      '[DEPRECATION NOTICE] Docker Image Format v1, and Docker Image manifest version 2, schema 1 support will be removed in an upcoming release. Suggest the author of registry.example.com/group/old:1 to upgrade the image',
    ],
    lookAlikes: [gone],
  },
  // distribution 2.x converts for a client that names no type; GitLab's registry does not. Nothing is wrong where nothing fails.
  'schema1-answered': {
    role: 'context',
    speakers: ['probe'],
    // Only this header shows a line to be part of an exchange.
    literals: ['Docker-Distribution-Api-Version'],
    field: 'content-type',
    fields: { status: /^200$/ },
    pattern: /^application\/vnd\.docker\.distribution\.manifest\.v1\+(?:json|prettyjws)/,
    sets: { schema1Use: 'no-accept' },
    registry: true,
    examples: [
      'HTTP/1.1 200 OK\nContent-Type: application/vnd.docker.distribution.manifest.v1+prettyjws\nDocker-Distribution-Api-Version: registry/2.0\n',
    ],
    lookAlikes: [
      'HTTP/1.1 200 OK\nContent-Type: application/vnd.docker.distribution.manifest.v2+json\nDocker-Distribution-Api-Version: registry/2.0\n',
    ],
  },
});

const found = defineSignatures({
  'type-schema1': {
    role: 'cause',
    literals: ['registry manifest type: '],
    pattern: /^registry manifest type: schema 1$/,
    sets: { manifestType: 'schema1' },
    registry: true,
    examples: ['registry manifest type: schema 1'],
    lookAlikes: ['registry manifest type: Docker manifest'],
  },
  'schema1-setting': {
    role: 'context',
    literals: ['compatibility_schema1_enabled'],
    pattern: /registry\[['"]compatibility_schema1_enabled['"]\]/,
    registry: true,
    examples: ["registry['compatibility_schema1_enabled'] = true"],
    lookAlikes: ["registry['validation_enabled'] = true"],
  },
});

export default { ...pushes, ...pulls, ...found };
