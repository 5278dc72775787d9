import type { rights } from '../../../facts/rights.ts';

export default {
  labels: {
    denial: '拒绝的类型',
    storedLogin: '客户端保存的登录信息',
    grantedAccess: 'GitLab 授予的权限',
    authChallenge: '注册表要求的凭证',
    jobCredential: '作业使用的登录信息',
    dependencyProxy: '依赖代理的应答',
    rateLimiter: '限制请求的一方',
  } satisfies Record<keyof typeof rights, string>,
  values: {
    denial: {
      credentials: '凭证被拒绝',
      'two-factor': '启用双重验证却使用密码',
      forbidden: '没有注册表访问权限',
      scope: '缺少权限',
      'hub-name': '到 Docker Hub 上查找镜像',
      protected: '受保护或不可变',
      'other-registry': '其他注册表',
      'header-dropped': '标头在途中被去掉',
    },
    storedLogin: { yes: '有', no: '无', 'helper-failed': '凭证助手失败' },
    grantedAccess: {
      refused: '凭证被拒绝',
      forbidden: '没有注册表访问权限',
      none: '无',
      pull: '仅拉取',
      push: '拉取和推送',
    },
    authChallenge: { token: 'GitLab 的令牌', basic: '它自己的密码', none: '无' },
    jobCredential: { 'job-token': '作业令牌', 'auth-config': 'DOCKER_AUTH_CONFIG', 'config-file': 'Runner 上的文件' },
    dependencyProxy: {
      missing: '未找到',
      page: '网页',
      forbidden: '禁止访问',
      credentials: '登录被拒绝',
      registry: '无：请求到了注册表',
      works: '要求令牌（正常）',
    },
    rateLimiter: {
      'docker-hub': 'Docker Hub',
      gitlab: 'GitLab',
      ban: 'GitLab（因登录失败而封禁）',
      proxy: '代理',
      registry: '注册表',
      other: '其他注册表',
    },
  },
};
