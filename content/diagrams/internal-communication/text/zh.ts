import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'GitLab 与注册表之间的内部通信',
  description:
    'Rails 和 Sidekiq 用私钥为自己签发令牌，并调用注册表的 API。注册表用与该私钥配对的证书验证这些令牌，与验证客户端令牌的方式完全相同。只有注册表会访问镜像存储、元数据数据库和 Redis。',
  places: {
    gitlab: 'GitLab',
    registry: '注册表',
    stores: '只有注册表使用的部分',
  },
  boxes: {
    rails: 'Rails：页面与 API',
    key: '私钥 `gitlab-registry.key`',
    sidekiq: 'Sidekiq：后台作业',
    certificate: '证书 `gitlab-registry.crt`',
    api: '注册表：端口 5000 上的 API',
    storage: '存储：文件或存储桶',
    database: '元数据数据库',
    redis: 'Redis',
  },
  arrows: {
    'rails-signs': '用于签名',
    'sidekiq-signs': '用于签名',
    pair: '同一个密钥对',
    'rails-calls': '列出、查询、删除：`registry_api_url`',
    'sidekiq-deletes': '删除镜像和标签：`registry_api_url`',
    verifies: '用于验证',
    'keeps-blobs': '层、清单',
    'keeps-metadata': '标签、关联、待检查项（启用时）',
    caches: '缓存（配置时）',
  },
} satisfies DiagramText<typeof diagram>;
