import type { rights } from '../../../facts/rights.ts';

export default {
  labels: {
    denial: 'Kind of refusal',
    storedLogin: 'Login stored on the client',
    grantedAccess: 'Access GitLab grants',
    authChallenge: 'What the registry asks for',
    jobCredential: 'Login the job used',
    dependencyProxy: 'Answer of the dependency proxy',
    rateLimiter: 'Who limits requests',
  } satisfies Record<keyof typeof rights, string>,
  values: {
    denial: {
      credentials: 'credentials refused',
      'two-factor': 'password with two-factor authentication',
      forbidden: 'no registry access',
      scope: 'right is missing',
      'hub-name': 'image looked for on Docker Hub',
      protected: 'protected or immutable',
      'other-registry': 'another registry',
      'header-dropped': 'header removed on the way',
    },
    storedLogin: { yes: 'yes', no: 'no', 'helper-failed': 'credential helper failed' },
    grantedAccess: {
      refused: 'credentials refused',
      forbidden: 'no registry access',
      none: 'none',
      pull: 'pull only',
      push: 'pull and push',
    },
    authChallenge: { token: 'a token of GitLab', basic: 'a password of its own', none: 'nothing' },
    jobCredential: {
      'job-token': 'token of the job',
      'auth-config': 'DOCKER_AUTH_CONFIG',
      'config-file': 'a file on the runner',
    },
    dependencyProxy: {
      missing: 'not found',
      page: 'a web page',
      forbidden: 'access forbidden',
      credentials: 'login refused',
      registry: 'none: the registry was asked',
      works: 'asks for a token, as it should',
    },
    rateLimiter: {
      'docker-hub': 'Docker Hub',
      gitlab: 'GitLab',
      ban: 'GitLab, after failed logins',
      proxy: 'a proxy',
      registry: 'the registry',
      other: 'another registry',
    },
  },
};
