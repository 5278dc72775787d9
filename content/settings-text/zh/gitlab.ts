import type { gitlab } from '../../settings/gitlab.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof gitlab>()({
  external_url: 'GitLab 自身的地址。',
  registry_external_url: '客户端所用的注册表地址。设置后注册表随之启用，主机、端口和 NGINX 也会自动设好；不带路径。',
  'rails.enabled': 'GitLab 是否显示并使用注册表。',
  'rails.host': 'GitLab 展示给用户的主机。使用 Linux 软件包时，会被注册表地址中的值覆盖。',
  'rails.port': 'GitLab 展示给用户的端口；80 和 443 不必写。',
  'rails.api_url': 'GitLab 自身访问注册表的内部地址。',
  'rails.key': 'GitLab 为注册表令牌签名的私钥。',
  'rails.path': '镜像存放在文件系统中时所在的目录。',
  'rails.issuer': 'GitLab 写入令牌的颁发者，必须与注册表期望的相同；chart 和自编译安装使用 `gitlab-issuer`。',
  'rails.notification_secret': 'GitLab 要求注册表的通知携带的密钥。',
  'rails.new_projects': '新项目是否启用注册表。',
  'rails.dependency_proxy_enabled': '群组是否可以使用依赖代理。在 chart 中，不设置则为关闭。',
  'rails.geo_registry_replication_enabled': 'Geo 次要站点是否复制镜像。',
  'rails.geo_registry_replication_primary_api_url': '次要站点访问主站点注册表的地址。',
  'rails.backup_registry_user': '备份元数据数据库的数据库用户。',
  'rails.backup_registry_password': '该用户的密码。',
  'rails.restore_registry_user': '恢复元数据数据库的数据库用户。',
  'rails.restore_registry_password': '该用户的密码。',
});
