import { defineFormat, parseLevel, parseLogfmt, parseTime } from '../../../src/formats/define.ts';

/**
 * containerd and what is built on it: its own log about pulling, ctr, nerdctl and crictl. The chain of causes ends with the reason;
 * "failed to resolve reference" before it says nothing.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 67,
  registry: true,
  shape:
    /^(?:time="[^"\n]{10,40}" level=(\w{4,7}) msg="(?:PullImage |trying next host|fetch failed|failed to (?:pull|push|resolve|authorize|fetch)|active check failed)|ctr: |(FATA|ERRO|WARN|INFO)\[\d{4,9}\] (?:failed to (?:call|resolve|pull|push|authorize|copy|do request|fetch|verify)|pulling image: |server "[^"\n]{1,260}" does not seem to support HTTPS|trying next host)|(?:manifest|index|layer|config)-sha256:[0-9a-f]{64}: |[\w.-]{1,253}(?::\d{1,5})?\/[\w./:@-]{1,400}:? {1,80}(?:resolving|resolved|fetching) {0,40}\||unpacking linux\/|failed to (?:pull and unpack image|resolve reference) ")/,
  parse: (line, match) => {
    const raw = match[1] ? parseLogfmt(line) : {};
    const fields = { ...(raw['msg'] ? { msg: raw['msg'] } : {}), ...(raw['error'] ? { detail: raw['error'] } : {}) };
    const level = parseLevel(match[1] ?? match[2]);
    const time = parseTime(raw['time'] ?? '');
    return { fields, ...(level ? { level } : {}), ...(time === undefined ? {} : { time }) };
  },
});
