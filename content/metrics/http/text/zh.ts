import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '请求',
  lead: '客户端、CI 作业和 GitLab 发给注册表的请求。两种注册表都会导出：GitLab 的注册表带有路由标签，上游注册表带有处理程序标签。正常运行时也会有许多 401（每次登录的第一步）和 404（尚不存在的层）。',
  metrics: {
    registry_http_in_flight_requests: {
      meaning: '此刻正在处理的请求数。',
      watch: '它是否存在：如果没有，说明注册表已停止，或者没有被采集。只升不降则说明请求不再结束。',
    },
    registry_http_requests_total: {
      meaning: '已应答的请求数，按状态码、方法和路由区分。',
      watch: '5xx 所占的比例。429 表示客户端因速率限制被拒绝。',
    },
    registry_http_request_duration_seconds: {
      meaning: '从请求的第一个字节到应答的最后一个字节所用的时间。上传和下载所需的时间取决于数据量。',
      watch: '不带数据的请求，例如 HEAD：应当远低于一秒。',
    },
    registry_http_request_size_bytes: { meaning: '请求的大小，即推送的数据。' },
    registry_http_response_size_bytes: { meaning: '应答的大小，即由注册表自己传送时拉取的数据。' },
    registry_http_time_to_write_header_seconds: {
      meaning: '写完应答标头所用的时间，也就是数据开始传输之前客户端等待的时间。',
      watch: '各路由 GET 请求的第 95 百分位。',
    },
  },
  findings: {
    'no-requests': {
      title: '缺少请求指标',
      body: '每个注册表都会导出这些指标。要么页面不完整，要么注册表没有运行，或者没有被采集。',
    },
    'server-errors': {
      title: '注册表返回服务器错误',
      body: '超过百分之一的请求以 5xx 结束。请在注册表日志中查看同一分钟内带有 `level=error` 的行；原因通常在存储。',
    },
    throttled: {
      title: '客户端因速率限制被拒绝',
      body: '有请求得到 429。这正是限制的作用；如果被拒绝的是应当放行的 CI 作业，请提高上限。',
    },
    'slow-requests': {
      title: '不带数据的请求很慢',
      body: 'HEAD 请求不传输数据，但每二十个中就有一个超过一秒。注册表在等待存储或数据库。',
    },
    'slow-answers': {
      title: '应答开始得太晚',
      body: '每二十个 GET 请求中就有一个要等超过 2.5 秒才得到标头。路由说明了在哪里等待：清单等的是数据库，blob 等的是存储。',
    },
  },
  charts: { codes: '各状态码的应答数', duration: '请求耗时', 'in-flight': '正在处理的请求' },
} satisfies FamilyText<typeof family>;
