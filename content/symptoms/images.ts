/** Images named by those who handle them: push, pull, events of Kubernetes, CI jobs, builds. They say what was meant, never why it failed. */
import { defineSignatures } from '../../src/diagnose/define.ts';

export default defineSignatures({
  'push-began': {
    role: 'context',
    literals: ['The push refers to '],
    pattern:
      /^The push refers to (?:a )?repository \[(?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/)?(?:docker\.io\/)?(?<repository>[a-z0-9._/-]{1,255})\]/,
    sets: { client: 'docker' },
    registry: true,
    examples: ['The push refers to repository [registry.example.com:5050/group/project/app]'],
    lookAlikes: ['The push refers to an image that is gone'],
  },
  'podman-pull-began': {
    role: 'context',
    literals: ['Trying to pull '],
    pattern:
      /^Trying to pull (?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?\.{3}/,
    registry: true,
    examples: ['Trying to pull registry.example.com:5050/group/project/app:1.0.0...'],
    lookAlikes: ['Trying to pull docker.io/library/python:3.12...'],
  },
  'docker-said': {
    role: 'context',
    literals: ['Error response from daemon: '],
    pattern:
      /^(?:docker: |ERROR: )?Error response from daemon: (?:(?:Get|Head|Put|Post|Patch) "?https?:|login attempt to |pull access denied|manifest for |received unexpected|error parsing HTTP|error from registry: |unauthorized: |denied: )/,
    sets: { client: 'docker' },
    registry: true,
    examples: [
      'Error response from daemon: Get "https://registry.example.com/v2/": EOF',
      'Error response from daemon: error from registry: denied',
    ],
    lookAlikes: [
      'Error response from daemon: Conflict. The container name "/app" is already in use',
      'Failed to pull image "registry.example.com/app:1": rpc error: code = Unknown desc = Error response from daemon: Get https://registry.example.com/v2/: EOF',
    ],
  },
  'kubernetes-pull': {
    role: 'context',
    literals: ['Failed to pull image', 'Pulling image', 'Back-off pulling image', 'Successfully pulled image'],
    speakers: ['kubelet', 'unknown'],
    pattern:
      /(?:Failed to pull|Pulling|Back-off pulling|Successfully pulled) image ["“](?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?)?/,
    sets: { client: 'kubelet' },
    registry: true,
    examples: [
      '  Normal   Pulling    41s (x4 over 2m)   kubelet            Pulling image "registry.example.com/group/app:1"',
      'Failed to pull image "registry.example.com/group/app:1": rpc error: code = Unknown desc = EOF',
    ],
    lookAlikes: ['WARNING: Failed to pull image with policy "always": Error response from daemon: EOF'],
  },
  'job-pull': {
    role: 'context',
    literals: [
      'Pulling docker image ',
      'Failed to pull image with policy',
      'failed to pull image "',
      'Failed to pull image "',
    ],
    speakers: ['ci'],
    pattern:
      /(?:Pulling docker image |ailed to pull image (?:with policy )?")(?:(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?)?/,
    sets: { client: 'runner' },
    registry: true,
    examples: [
      'Pulling docker image registry.example.com/group/app:1 ...',
      'WARNING: Failed to pull image with policy "always": Error response from daemon: EOF (manager.go:250:0s)',
      'ERROR: Job failed: failed to pull image "registry.example.com/group/app:1" with specified policies [always]: EOF (manager.go:250:0s)',
    ],
    lookAlikes: ['ERROR: Job failed: exit code 1'],
  },
  'build-used-registry': {
    role: 'context',
    literals: [
      'load metadata for ',
      'failed to push ',
      'failed to resolve reference',
      'pulling from host ',
      'pushing manifest for ',
      'pushing layers',
      'failed to resolve source metadata',
      'failed to fetch oauth token',
      'failed to fetch anonymous token',
      'token for ',
    ],
    pattern:
      /(?:load metadata for |pushing manifest for |failed to push |failed to resolve reference "|pulling from host |failed to resolve source metadata for |^#\d{1,4} \[auth\] [^\n]{1,200}? token for )(?!docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})|failed to fetch (?:oauth|anonymous) token|^#\d{1,4} pushing layers/,
    registry: true,
    examples: [
      '#3 [internal] load metadata for registry.example.com:5050/group/project/app:1.0.0',
      '#12 pushing layers',
      'ERROR: failed to solve: failed to push registry.example.com/group/app:1: unexpected status: 500 Internal Server Error',
      'ctr: failed to resolve reference "registry.example.com:5050/group/app:1": object required',
      'ctr: pulling from host registry.example.com:5050 failed with status code [manifests 1.0]: 503 Service Unavailable',
    ],
    lookAlikes: [
      "error: failed to push some refs to 'https://gitlab.example.com/group/app.git'",
      '#3 [internal] load build definition from Dockerfile',
    ],
  },
  'kaniko-push': {
    role: 'context',
    literals: ['error checking push permissions', 'failed to push to destination'],
    pattern: /error checking push permissions|failed to push to destination /,
    sets: { client: 'kaniko' },
    registry: true,
    examples: ['error pushing image: failed to push to destination registry.example.com/group/app:1: EOF'],
    lookAlikes: ['error building image: getting stage builder for stage 0: EOF'],
  },
  'image-pull-backoff': {
    role: 'symptom',
    suggests: {},
    resolvedBy: ['symptoms/pod-pulled'],
    literals: ['ErrImagePull', 'ImagePullBackOff'],
    pattern: /\b(?:ErrImagePull|ImagePullBackOff)\b/,
    registry: true,
    examples: ['  Warning  Failed     12s (x6 over 2m)   kubelet            Error: ImagePullBackOff'],
    lookAlikes: ['  Warning  BackOff    12s (x6 over 2m)   kubelet            Back-off restarting failed container'],
  },
});
