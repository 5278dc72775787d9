import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: '客户端如何获取令牌',
  description:
    '客户端先请求注册表，被指引到 GitLab 获取令牌，再带着令牌重新请求注册表。在此过程中注册表与 GitLab 并不直接通信：把两者联系起来的，是注册表用来验证 GitLab 签名的证书。',
  actors: {
    client: '客户端',
    registry: '注册表',
    gitlab: 'GitLab（Rails）',
  },
  steps: {
    ask: '不带令牌的 `GET /v2/`',
    challenge: '`401`：realm 为 `https://gitlab.example.com/jwt/auth`，并给出服务与范围',
    credentials: '`GET /jwt/auth`，带上用户名和密码或令牌、服务、范围',
    rights: '核对凭证，只授予范围中允许的操作，并用私钥签名',
    token: '`200`，附令牌，默认有效 5 分钟',
    again: '重发最初的请求，带上 `Authorization: Bearer`',
    verify: '依次验证颁发者、受众、时间，用证书验证签名，再看令牌中的权限',
    done: '`200`，或者再次 `401`',
  },
} satisfies DiagramText<typeof diagram>;
