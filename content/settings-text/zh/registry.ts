import type { registry } from '../../settings/registry.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof registry>()({
  'registry.enable': '是否运行自带的注册表。',
  'registry.username': '运行注册表的用户。',
  'registry.group': '该用户的组。',
  'registry.uid': '该用户的数字 ID。',
  'registry.gid': '该组的数字 ID。',
  'registry.shell': '该用户的登录 shell。',
  'registry.dir': '生成的配置所在的目录。',
  'registry.log_directory': '日志目录。',
  'registry.env_directory': '存放环境变量的目录，每个变量一个文件。',
  'registry.env': '注册表的环境变量，优先于 config.yml；设在容器上的变量到不了注册表。',
  'log.level': '日志的详细程度。`debug` 可能把令牌写进日志。',
  'log.formatter': '日志格式。Linux 软件包会设为 `text`。',
  'log.output': '日志的输出流。',
  'log.fields': '添加到每一行的字段。',
  'log.accesslog.disabled': '不再为每个请求记录一行。',
  'log.accesslog.formatter': '每个请求那一行的格式。',
  'auth.gitlab_url': '客户端获取令牌的 GitLab 地址，会自动加上 `/jwt/auth`。',
  'auth.token.realm': '令牌服务的完整地址，包含路径。',
  'auth.token.service': '令牌必须具有的受众。',
  'auth.token.issuer': '令牌必须具有的颁发者，与 GitLab 一侧相同。',
  'auth.token.rootcertbundle': '与 GitLab 签名所用密钥配对的证书。',
  'auth.token.autoredirect': '由请求拼出令牌服务的地址，路径为 `/auth/token`，而 GitLab 并不提供该路径：请保持关闭。',
  'registry.internal_key': '为 GitLab 写出的私钥；自动生成，与其他机密一起保存。',
  'registry.internal_certificate': '为注册表写出的证书；自动生成，与其他机密一起保存。',
});
