import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'GitLab 与注册表分别部署在不同节点',
  description:
    '客户端通过负载均衡器获取镜像，从 GitLab 获取令牌，两者都使用 TLS。负载均衡器和 GitLab 以明文 HTTP 访问注册表的端口。两个节点持有相同的密钥。只有注册表访问存储和数据库。',
  places: {
    gitlab: 'GitLab 节点',
    registry: '注册表节点（一个或多个）',
  },
  boxes: {
    client: '客户端',
    balancer: '带 TLS 的负载均衡器 `registry.example.com`',
    gitlab: 'NGINX 与 Rails，`gitlab.example.com`',
    secrets: '`gitlab-secrets.json`',
    registry: '注册表，`0.0.0.0:5000`，无 NGINX',
    copy: '`gitlab-secrets.json`',
    storage: '存储，由所有注册表节点共享',
    database: '元数据数据库（启用时）',
  },
  arrows: {
    images: '镜像，端口 443 上的 HTTPS',
    token: '`/jwt/auth` 的令牌，端口 443 上的 HTTPS',
    plain: '端口 5000 上的明文 HTTP',
    api: '`registry_api_url`，端口 5000 上的明文 HTTP',
    'gitlab-reads': '读取',
    'registry-reads': '读取',
    copied: '复制：密钥对与上传密钥',
    blobs: '层、清单',
    metadata: '标签、关联',
  },
} satisfies DiagramText<typeof diagram>;
