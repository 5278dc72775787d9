import type { rights } from '../../../facts/rights.ts';

export default {
  labels: {
    denial: '拒否の種類',
    storedLogin: 'クライアントに保存されたログイン',
    grantedAccess: 'GitLabが許可する操作',
    authChallenge: 'レジストリが求めるもの',
    jobCredential: 'ジョブが使った認証情報',
    dependencyProxy: '依存プロキシの応答',
    rateLimiter: 'リクエストを制限したもの',
  } satisfies Record<keyof typeof rights, string>,
  values: {
    denial: {
      credentials: '認証情報の拒否',
      'two-factor': '2要素認証なのにパスワードを使用',
      forbidden: 'レジストリへのアクセス権なし',
      scope: '権限の不足',
      'hub-name': 'Docker Hubで検索された',
      protected: '保護または不変',
      'other-registry': '別のレジストリ',
      'header-dropped': '経路上でヘッダーが削除された',
    },
    storedLogin: { yes: 'あり', no: 'なし', 'helper-failed': '認証情報ヘルパーが失敗' },
    grantedAccess: {
      refused: '認証情報の拒否',
      forbidden: 'レジストリへのアクセス権なし',
      none: 'なし',
      pull: 'プルのみ',
      push: 'プルとプッシュ',
    },
    authChallenge: { token: 'GitLabのトークン', basic: '独自のパスワード', none: 'なし' },
    jobCredential: {
      'job-token': 'ジョブトークン',
      'auth-config': 'DOCKER_AUTH_CONFIG',
      'config-file': 'Runner上のファイル',
    },
    dependencyProxy: {
      missing: '見つからない',
      page: 'Webページ',
      forbidden: 'アクセス禁止',
      credentials: 'ログインの拒否',
      registry: 'なし（レジストリが受け取った）',
      works: 'トークンを求める（正常）',
    },
    rateLimiter: {
      'docker-hub': 'Docker Hub',
      gitlab: 'GitLab',
      ban: 'GitLab（ログイン失敗による遮断）',
      proxy: 'プロキシ',
      registry: 'レジストリ',
      other: '別のレジストリ',
    },
  },
};
