import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'アドレスがGitLabのレジストリのものではない',
  summary:
    'コマンドに書かれたアドレスで応答しているのは、GitLab本体の画面、別のWebサーバー、または別のレジストリです。',
  symptom:
    "ログインが`404 Not Found`になるか、`Login Succeeded`と表示されるのに、次のプルが`error unmarshalling content: invalid character '<'`で失敗します。あるいは、プッシュが`docker.io`に向かい、拒否されます。",
  background: [
    'レジストリには専用のアドレスがあります。`gitlab.example.com:5050`のようにGitLabのホストの別のポートか、専用のホスト名です。プロキシが`/v2/`をレジストリに転送していないかぎり、GitLabのWebアドレスとは異なります。設定方法は[[registry-domain]]を参照してください。',
    '`Login Succeeded`と表示されても、正しいとは限りません。Dockerは、`/v2/`に200を返すサーバーなら、Webページを返すサーバーに対してもそう表示します。',
    '`group/app`のようにホストのないイメージ名は、常にDocker Hubを指します。GitLabが`https://example.com/gitlab`のようにパスの下にある場合は、レジストリに設定するトークンサービスのアドレスにも、そのパスが必要です。',
  ],
  questions: {
    answers: {
      title: 'そのアドレスで何が応答しますか？',
      help: 'コマンドは`/v2/`に一度だけ問い合わせ、結果を1行で表示します。パスワードは送りません。',
      answers: {
        'gitlab-web': 'GitLab本体の画面',
        'other-registry': 'Docker Hubなど、別のレジストリ',
        web: '別のWebサーバー',
        none: '何も応答しない',
        registry: 'GitLabのレジストリ',
        unsure: '確認できない',
      },
    },
    relative: {
      title: 'GitLabは、ホストの中のパスの下にありますか？',
      help: 'ブラウザーのアドレスを見てください。`https://example.com/gitlab`にはパスがあり、`https://gitlab.example.com`にはありません。',
      answers: { yes: 'はい', no: 'いいえ', unsure: 'わからない' },
    },
  },
  outcomes: {
    'use-shown-address': {
      title: 'GitLabに表示されるアドレスを使う',
      body: 'ホストとポートは、レジストリのものと正確に一致している必要があります。',
    },
    'name-host': {
      title: 'イメージ名の先頭にレジストリのホストを付ける',
      body: '付けないと、別のレジストリのイメージとして扱われます。',
    },
    'set-realm': {
      title: 'トークンサービスのアドレスにGitLabのパスを入れる',
      body: 'レジストリは正しいものの、クライアントを存在しないトークンサービスに誘導しています。',
    },
    unreachable: { title: 'そこでは何も応答しない', body: 'まず、アドレスに到達できない理由を調べます。' },
    'not-forwarded': {
      title: 'アドレスは正しい',
      body: 'その場合は、クライアントとレジストリの間で、リクエストが転送されていません。',
    },
  },
  steps: {
    'read-address': {
      title: 'プロジェクトのレジストリ画面でアドレスを確認する',
      body: '正しいホストとポートを含むコマンドが表示されます。CIジョブでは`$CI_REGISTRY`に入っています。',
    },
    'log-in-there': {
      title: 'そのアドレスでログインする',
      body: 'すべてのイメージ名で、同じホストとポートを使います。',
      undo: '`docker logout`にアドレスを付けてログアウトします。',
    },
    'push-full-name': {
      title: '完全な名前でタグを付けてプッシュする',
      body: 'CIでは、`$CI_REGISTRY_IMAGE`がプロジェクトのリポジトリの完全な名前です。',
      undo: '`docker rmi`で新しいタグを取り除きます。',
    },
    'write-realm': {
      title: 'トークンサービスのアドレスを設定する',
      body: '`https://example.com/gitlab`のように、GitLabのアドレスをパスまで含めて指定します。`/jwt/auth`が続きます。',
      undo: '以前の値に戻します。',
    },
    apply: {
      title: '設定を反映する',
      body: 'Docker Composeではコンテナが作り直されるため、GitLab全体が数分間使えなくなります。',
      undo: '以前の値に戻し、もう一度反映します。',
    },
  },
  checks: {
    address: {
      title: '新しいアドレスに問い合わせる',
      fixed: 'GitLabのレジストリが応答しています。',
      notFixed: 'まだ別のものが応答しています。',
    },
    login: {
      title: 'もう一度ログインする',
      fixed: 'トークンサービスが見つかりました。',
      notFixed: 'ログインはまだ失敗します。',
    },
  },
  evidence: {
    'login-at-gitlab': 'ログイン先がGitLabのWebアドレスで、そこではレジストリが応答していません。',
    'gitlab-pages': 'このアドレスで応答しているのは、GitLab本体の画面です。',
    'other-web-server': 'このアドレスで応答しているのは、レジストリではないWebサーバーです。',
    'other-registry': '応答しているのは、GitLabのものではないレジストリです。',
    'no-answer': 'このアドレスでは何も応答しませんでした。',
    'gitlab-registry': 'このアドレスでは、GitLabのレジストリが応答しています。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
