import type { proxy } from '../../settings/proxy.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof proxy>()({
  'proxy.enable': '自带的 NGINX 是否为注册表设置 server 块。',
  'proxy.listen_port': 'NGINX 为注册表监听的端口；未设置时取自地址。',
  'proxy.listen_https': 'NGINX 自身是否处理 TLS。由前面的设备处理时应关闭。',
  'proxy.listen_addresses': 'NGINX 监听的地址。',
  'nginx.listen_addresses': '自带的 NGINX 为 GitLab 监听的地址；注册表没有自己的设置时也用它。',
  'proxy.redirect_http_to_https': '把 HTTP 重定向到 HTTPS。',
  'proxy.redirect_http_to_https_port': '请求会被重定向的端口。',
  'proxy.ssl_certificate': '证书，其后接中间证书。',
  'proxy.ssl_certificate_key': '证书的私钥。',
  'proxy.proxy_set_headers': 'NGINX 转给注册表时设置的标头。',
  'proxy.http2_enabled': '与客户端使用 HTTP/2。',
  'proxy.proxy_protocol': '接受负载均衡器的 PROXY 协议。',
  'proxy.real_ip_header': '含有客户端地址的标头。',
  'proxy.real_ip_trusted_addresses': '其标头可信的代理。',
  'proxy.hsts_max_age': '浏览器坚持使用 HTTPS 的秒数。',
  'proxy.ssl_ciphers': '接受的密码套件。',
  'proxy.ssl_protocols': '接受的 TLS 版本。',
  'proxy.error_log_level': '错误日志的详细程度。',
  'proxy.custom_gitlab_server_config': '加进 server 块的自定义内容。',
  'proxy.body_size': '请求的最大值；0 表示不限。层可能很大。',
  'proxy.read_timeout': '等待注册表应答的秒数。',
  'proxy.pass': '请求转往何处，不带路径。',
  'proxy.request_buffering': '收完整个上传才转发：请保持关闭。',
  'proxy.buffering': '先缓存应答再转发：请保持关闭。',
});
