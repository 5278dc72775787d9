import { defineSignatures } from '../../../src/diagnose/define.ts';

const stored = 'docker/registry/v2/repositories/mygroup/myapp/_manifests/tags/';

/** A registry sorts its tags, so a name that is empty comes first; a list over several pages may begin with another. */
export default defineSignatures({
  'list-has-empty-name': {
    role: 'cause',
    literals: ['"tags":[', '"tags": ['],
    pattern: /"name": ?"(?<repository>[a-z0-9._/-]{1,255})", ?"tags": ?\[(?:"\w[\w.-]{0,127}", ?){0,20}""[,\]]/,
    registry: true,
    examples: [
      '{"name":"mygroup/myapp","tags":["","1.0.0","big","oci"]}',
      'HTTP/1.1 200 OK\nContent-Type: application/json; charset=utf-8\nDocker-Distribution-Api-Version: registry/2.0\n\n{"name":"mygroup/myapp","tags":[""]}',
    ],
    lookAlikes: ['{"name":"mygroup/myapp","tags":["1.0.0","big","oci"]}', '{"name":"mygroup/myapp","tags":null}'],
  },
  'api-has-empty-name': {
    role: 'cause',
    literals: ['{"name":"","path":"'],
    pattern: /\{"name":"","path":"(?<repository>[a-z0-9._/-]{1,255}):","location":"[^"\n]{1,400}:"/,
    registry: true,
    examples: [
      '[{"name":"","path":"group/project/app:","location":"registry.example.com:5050/group/project/app:"},{"name":"1.0.0","path":"group/project/app:1.0.0","location":"registry.example.com:5050/group/project/app:1.0.0"}]',
    ],
    // An image repository at the project's own address has no name either, and is no tag.
    lookAlikes: ['{"id":1,"name":"","path":"group/project","location":"registry.example.com:5050/group/project"}'],
  },
  // skopeo list-tags prints one name per line, indented by eight spaces.
  'skopeo-empty-name': {
    role: 'symptom',
    weight: 4,
    literals: ['        "",'],
    pattern: /^ {8}"",?$/,
    speakers: ['unknown', 'client'],
    examples: ['        "",'],
    lookAlikes: ['            "",', '        "1.0.0",'],
  },
  'folder-object-listed': {
    role: 'cause',
    literals: ['_manifests/tags/"'],
    pattern:
      /"Key": ?"(?:[^"\n]{0,200}\/)?docker\/registry\/v2\/repositories\/(?<repository>[a-z0-9._/-]{1,255})\/_manifests\/tags\/"/,
    sets: { folderObject: 'tags' },
    registry: true,
    examples: [`            "Key": "${stored}",`],
    lookAlikes: [`            "Key": "${stored}1.0.0/current/link",`, `"Prefix": "${stored}"`],
  },
  'objects-among-tags': {
    role: 'cause',
    literals: ['registry folder objects: '],
    pattern: /^registry folder objects: among the tags$/,
    sets: { folderObject: 'tags' },
    registry: true,
    examples: ['registry folder objects: among the tags'],
    lookAlikes: ['registry folder objects: none'],
  },
  'objects-elsewhere': {
    role: 'context',
    literals: ['registry folder objects: '],
    pattern: /^registry folder objects: elsewhere$/,
    sets: { folderObject: 'elsewhere' },
    registry: true,
    examples: ['registry folder objects: elsewhere'],
    lookAlikes: ['registry folder objects: among the tags'],
  },
  'objects-none': {
    role: 'context',
    literals: ['registry folder objects: '],
    pattern: /^registry folder objects: none$/,
    sets: { folderObject: 'none' },
    registry: true,
    examples: ['registry folder objects: none'],
    lookAlikes: ['registry folder objects: elsewhere'],
  },
  'name-empty': {
    role: 'cause',
    literals: ['registry tag names: '],
    pattern: /^registry tag names: one is empty$/,
    registry: true,
    examples: ['registry tag names: one is empty'],
    lookAlikes: ['registry tag names: none is empty'],
  },
  'names-good': {
    role: 'context',
    literals: ['registry tag names: '],
    pattern: /^registry tag names: none is empty$/,
    healthy: true,
    registry: true,
    examples: ['registry tag names: none is empty'],
    lookAlikes: ['registry tag names: one is empty'],
  },
});
