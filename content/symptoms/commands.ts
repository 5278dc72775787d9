/** What people typed: which client, which registry, which image; and where GitLab runs. */
import { defineSignatures } from '../../src/diagnose/define.ts';

const commands = [
  'docker login',
  'docker push',
  'docker pull',
  'docker manifest ',
  'podman login',
  'podman push',
  'podman pull',
  'buildah push',
  'buildah pull',
  'buildah login',
  'skopeo copy',
  'skopeo inspect',
  'skopeo list-tags',
  'skopeo login',
  'skopeo sync',
  'skopeo delete',
] as const;
const pulls = ['image pull', 'images pull', 'images push', 'crictl pull', 'nerdctl p', 'nerdctl login'] as const;

export default defineSignatures({
  'client-command': {
    role: 'context',
    literals: commands,
    field: 'program',
    pattern: /^(?<client>docker|podman|buildah|skopeo)$/,
    registry: true,
    examples: [
      '$ docker push registry.example.com:5050/group/project/app:1.0.0',
      'root@host:~# skopeo copy docker-archive:app.tar docker://registry.example.com/group/app:1',
    ],
    lookAlikes: ['Then run docker push and wait.', '$ docker run registry.example.com/group/app docker push'],
  },
  'containerd-command': {
    role: 'context',
    literals: pulls,
    field: 'program',
    pattern: /^(?:ctr|crictl|nerdctl)$/,
    sets: { client: 'containerd' },
    registry: true,
    examples: ['# ctr -n k8s.io images pull registry.example.com/group/app:1', '$ nerdctl login registry.example.com'],
    lookAlikes: ['# ctr -n k8s.io containers list'],
  },
  'image-in-command': {
    role: 'context',
    literals: [...commands, ...pulls],
    field: 'image',
    pattern:
      /^(?!(?:registry-1\.|index\.)?docker\.io\/)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})\/(?<repository>[a-z0-9._/-]{1,255})(?::(?<tag>\w[\w.-]{0,127}))?(?:@|$)/,
    registry: true,
    examples: ['$ docker push registry.example.com:5050/group/project/app:1.0.0'],
    lookAlikes: ['$ docker pull python:3.12', '$ docker pull docker.io/library/python:3.12'],
  },
  'host-in-login': {
    role: 'context',
    literals: ['docker login', 'podman login', 'buildah login', 'skopeo login', 'nerdctl login', 'registry login'],
    field: 'host',
    pattern:
      /^(?!(?:registry-1\.|index\.)?docker\.io)(?<registryHost>(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?|[A-Za-z0-9-]{1,63}:\d{1,5})$/,
    registry: true,
    examples: [
      '$ docker login registry.example.com:5050',
      '$ echo "$TOKEN" | docker login -u root --password-stdin registry.example.com',
    ],
    // The word after `-p` is a password, whatever it looks like.
    lookAlikes: ['$ docker login -u root -p some.thing:1', '$ docker login'],
  },
  'gitlab-ctl-in-container': {
    role: 'context',
    literals: ['gitlab-ctl'],
    pattern: /docker(?:-compose| compose)? exec (?:-\w{1,5} ){0,3}(?<container>[\w.-]{1,60}) gitlab-ctl /,
    sets: { installMethod: 'compose' },
    examples: ['$ docker exec -it gitlab gitlab-ctl tail registry'],
    lookAlikes: ['$ sudo gitlab-ctl tail registry'],
  },
  'gitlab-ctl': {
    role: 'context',
    literals: ['sudo gitlab-ctl'],
    pattern: /(?:^|[$#%] )sudo gitlab-ctl [a-z]/,
    sets: { installMethod: 'linux' },
    examples: ['$ sudo gitlab-ctl tail registry', 'sudo gitlab-ctl reconfigure'],
    lookAlikes: ['root@gitlab:/# gitlab-ctl tail registry'],
  },
  'registry-deployment': {
    role: 'context',
    literals: ['deploy/', 'deployment/', 'deployment.apps/'],
    pattern:
      /kubectl (?:[\w-]{1,20} ){0,3}(?:-n|--namespace)[ =](?<namespace>[a-z0-9-]{1,63})[^\n]{0,120}? deploy(?:ment(?:\.apps)?)?\/(?<release>[a-z0-9][a-z0-9-]{0,50})-registry\b/,
    sets: { installMethod: 'helm' },
    registry: true,
    examples: ['$ kubectl -n gitlab logs deploy/gitlab-registry --tail=200'],
    lookAlikes: ['$ kubectl -n gitlab logs deploy/gitlab-webservice-default'],
  },
  'gitlab-image': {
    role: 'context',
    literals: ['gitlab/gitlab-'],
    pattern: /gitlab\/gitlab-[ce]e:(?<gitlabVersion>\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)-[ce]e/,
    examples: ['    image: gitlab/gitlab-ee:18.5.2-ee.0'],
    lookAlikes: ['    image: gitlab/gitlab-runner:v18.5.0'],
  },
});
