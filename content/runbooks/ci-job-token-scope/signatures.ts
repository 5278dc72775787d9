/** Texts: signatures.md S8 (the runner names the login it uses, then the image, then how the pull ended), topics.md A25. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

const refused = [
  'Authenticating with credentials from job payload (GitLab Registry)',
  'Pulling docker image registry.example.com:5050/group/builder:3 ...',
  `WARNING: Failed to pull image with policy "always": Error response from daemon: pull access denied for registry.example.com:5050/group/builder, repository does not exist or may require 'docker login': denied: requested access to the resource is denied (manager.go:250:0s)`,
] as const;

export default defineSignatures({
  // The three lines of one pull: it was made with the token of the job, and GitLab refused it that image.
  'job-token-refused': {
    role: 'cause',
    speakers: ['ci'],
    literals: ['job payload (GitLab Registry)'],
    pattern:
      /^Authenticating with credentials from job payload \(GitLab Registry\)\nPulling docker image (?![^\s]{1,300}\/dependency_proxy\/)(?<registryHost>[a-z0-9-]{1,63}(?:(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?|:\d{1,5}))\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?(?:@[^\s]{1,90})? \.{3}\nWARNING: Failed to pull image [^\n]{1,400}?(?:pull access denied for |denied: requested access to the resource is denied)/,
    registry: true,
    examples: [refused.join('\n')],
    lookAlikes: [
      [
        ...refused.slice(0, 2),
        'WARNING: Failed to pull image with policy "always": Error response from daemon: manifest for registry.example.com:5050/group/builder:3 not found: manifest unknown: manifest unknown (manager.go:250:0s)',
      ].join('\n'),
      ['Authenticating with credentials from $DOCKER_AUTH_CONFIG', ...refused.slice(1)].join('\n'),
    ],
  },
  // The same refusal where the paste does not show, or shows, that no other login was used.
  'runner-pull-refused': {
    role: 'cause',
    speakers: ['ci'],
    literals: ['pull access denied for'],
    pattern:
      /^(?!Authenticating with credentials from (?!job payload))[\s\S]{0,800}?ailed to pull image [^\n]{1,400}?pull access denied for (?!(?:registry-1\.)?docker\.io\/|[^\s]{1,300}\/dependency_proxy\/)(?<registryHost>[a-z0-9-]{1,63}(?:(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?|:\d{1,5}))\/(?<repository>[a-z0-9._/-]{1,255}), repository does not exist[^\n]{1,60}denied: requested access/,
    registry: true,
    examples: [
      refused[2],
      `ERROR: Job failed: failed to pull image "registry.example.com:5050/group/builder:3" with specified policies [always]: Error response from daemon: pull access denied for registry.example.com:5050/group/builder, repository does not exist or may require 'docker login': denied: requested access to the resource is denied (manager.go:250:0s)`,
    ],
    lookAlikes: [
      ['Authenticating with credentials from $DOCKER_AUTH_CONFIG', ...refused.slice(1)].join('\n'),
      `WARNING: Failed to pull image with policy "always": Error response from daemon: pull access denied for builder, repository does not exist or may require 'docker login': denied: requested access to the resource is denied (manager.go:250:0s)`,
    ],
  },
  'used-job-token': {
    role: 'context',
    speakers: ['ci'],
    literals: ['job payload (GitLab Registry)'],
    pattern: /Authenticating with credentials from job payload \(GitLab Registry\)/,
    sets: { jobCredential: 'job-token', client: 'runner' },
    registry: true,
    examples: [refused[0]],
    lookAlikes: ['Authenticating with credentials from $DOCKER_AUTH_CONFIG'],
  },
  'used-auth-config': {
    role: 'context',
    speakers: ['ci'],
    literals: ['credentials from $DOCKER_AUTH', 'credentials from DOCKER_AUTH'],
    pattern: /Authenticating with credentials from \$?DOCKER_AUTH_CONFIG/,
    sets: { jobCredential: 'auth-config', client: 'runner' },
    registry: true,
    examples: ['Authenticating with credentials from $DOCKER_AUTH_CONFIG'],
    lookAlikes: [refused[0]],
  },
  'used-config-file': {
    role: 'context',
    speakers: ['ci'],
    literals: ['Authenticating with credentials from '],
    pattern: /Authenticating with credentials from (?:\/|[A-Z]:\\)[^\n]{1,200}\.(?:json|dockercfg)/,
    sets: { jobCredential: 'config-file', client: 'runner' },
    registry: true,
    examples: ['Authenticating with credentials from /root/.docker/config.json'],
    lookAlikes: [refused[0]],
  },
});
