import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'クライアントがトークンを得るまで',
  description:
    'クライアントはレジストリにリクエストを送り、トークンを得るためにGitLabへ案内され、そのトークンを付けてもう一度レジストリに送ります。このときレジストリとGitLabは直接やり取りをしません。両者を結ぶのは、レジストリがGitLabの署名を検証するための証明書です。',
  actors: {
    client: 'クライアント',
    registry: 'レジストリ',
    gitlab: 'GitLab（Rails）',
  },
  steps: {
    ask: 'トークンなしの`GET /v2/`',
    challenge: '`401`：レルムは`https://gitlab.example.com/jwt/auth`、サービスとスコープも示す',
    credentials: '`GET /jwt/auth`にユーザー名とパスワードまたはトークン、サービス、スコープを付けて送る',
    rights: '認証情報を確かめ、スコープのうち許される操作だけを認め、秘密キーで署名する',
    token: 'トークンを返す`200`。有効期間はデフォルトで5分',
    again: '最初のリクエストに`Authorization: Bearer`を付けて繰り返す',
    verify: '発行者、オーディエンス、時刻、証明書による署名、そしてトークンの権限の順に検証する',
    done: '`200`、または再び`401`',
  },
} satisfies DiagramText<typeof diagram>;
