export default {
  help: `registry-runbook diagnose [FILE…] [--lang en|ja|zh] [--json] [--each]

根据日志、终端输出和配置文件，查明 GitLab 容器注册表出了什么问题。
读取指定的文件；未指定文件或文件名为 - 时，读取标准输入。gzip、tar 和 zip 会自动解开。
不会向任何地方发送数据。

  --lang LANG   输出语言：en、ja 或 zh；省略时按环境变量决定
  --json        供程序使用，每行一个 JSON 对象：
                {"file", "diagnoses": [{"runbook", "grade", "score", "evidence": [{"signature", "role", "lines": [first, last]}]}],
                 "formats", "facts"}；多个文件一起读取时为 "files"，每条依据另有 "file"
  --each        逐个诊断文件，而不是合在一起
  --help, --version

退出状态：0 有诊断结果，1 没有诊断结果，2 用法错误或有文件无法打开
`,
  wrongUsage: '无法识别：{what}',
  seeHelp: '用法：registry-runbook diagnose [FILE…]。详见 --help。',
  cannotOpen: '{file}：{reason}',
  errors: {
    ENOENT: '文件不存在',
    EACCES: '没有读取权限，请用 sudo 重试',
    EISDIR: '这是文件夹，请指定其中的文件',
  },
  grade: '{label}：{note}',
  question: '下一个问题：{title}',
  outcome: '处理办法：{title}',
  goOn: '在网站上继续：{path}',
  times: '{count} 次',
  more: '另有 {count} 个可能的诊断未显示，用 --json 可全部列出。',
  moreEvidence: '另有 {count} 条依据未显示。',
};
