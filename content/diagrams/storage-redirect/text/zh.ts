import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: '层从何处来：启用与关闭重定向',
  description:
    '开启重定向时，注册表返回存储桶中的签名地址，由客户端自行去取层。关闭重定向时，注册表取回层再转交，客户端只需能访问注册表。',
  actors: {
    client: '客户端',
    registry: '注册表',
    bucket: '存储桶',
  },
  steps: {
    on: '开启重定向（对象存储的默认方式）',
    ask: '`GET …/blobs/sha256:…`，带令牌',
    sign: '为存储桶中的地址签名，有效期 20 分钟',
    redirect: '`307`，`Location` 中是该地址',
    fetch: '向该地址发送 `GET`，不带令牌',
    blob: '`200`，返回层',
    off: '关闭重定向：`storage.redirect.disable`',
    'ask-again': '`GET …/blobs/sha256:…`，带令牌',
    'registry-fetches': '用自己的凭证取回层',
    'blob-to-registry': '层',
    delivered: '`200`，返回层，全部数据经过注册表',
  },
} satisfies DiagramText<typeof diagram>;
