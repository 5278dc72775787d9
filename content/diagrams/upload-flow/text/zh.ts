import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: '层是如何上传的',
  description:
    '注册表的每个应答都在标头 `Location` 中给出下一个请求的地址。该地址由前置代理传来的标头拼成。上传状态也是地址的一部分，并用上传密钥签名。',
  actors: {
    client: '客户端',
    proxy: '终止 TLS 的代理',
    registry: '注册表',
    storage: '存储',
  },
  steps: {
    start: '`POST …/blobs/uploads/`',
    'start-passed': '同一请求，带上 `Host` 和 `X-Forwarded-Proto`',
    address: '根据这两个标头生成地址，并用 `http.secret` 为状态签名',
    accepted: '`202` 和 `Location`：数据应发往何处',
    data: '向该地址发送 `PATCH` 和数据',
    'data-passed': '同一请求，最好不做缓冲',
    write: '分段写入数据',
    received: '`202` 和新的 `Location`',
    finish: '向新地址发送 `PUT` 和摘要',
    place: '把层放到最终位置',
    created: '`201`：层已保存',
    manifest: '所有层之后：`PUT …/manifests/<tag>`',
    tagged: '`201`：镜像已保存',
  },
} satisfies DiagramText<typeof diagram>;
