import { defineFormat, parseLevel, parseLogfmt, parseTime } from '../../../src/formats/define.ts';

/**
 * The log lines of skopeo, which are its errors: `time="…" level=fatal msg="…"`, or `FATA[0000] …` on a terminal. podman and buildah
 * write their warnings the same way ("Failed, retrying in 2s").
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 66,
  registry: true,
  shape:
    /^(?:time="[^"\n]{10,40}" level=(\w{4,7}) msg="|(FATA|ERRO|WARN|INFO|DEBU)\[\d{4,9}\] )(?:[Ee]rror (?:parsing (?:image name|manifest)|initializing (?:source|destination)|copying (?:ref|image|system image)|writing blob|reading blob|pinging)|trying to reuse blob |initializing (?:source|destination) |writing (?:blob|manifest)|reading (?:blob|manifest)|copying (?:image|system image)|uploading (?:layer|manifest)|logging into |authenticating creds for |pinging container registry |Failed, retrying in |determining manifest MIME type|unable to retrieve auth token|[Rr]equesting bearer token|Increasing token expiration|(?:GET|HEAD|PUT|POST|Ping) https?:|Looking for TLS certificates|Error listing repository tags|parsing image configuration|Error determining repository tags)/,
  parse: (line, match) => {
    const raw = match[1] ? parseLogfmt(line) : { msg: line.slice(match[0].indexOf('] ') + 2) };
    const time = parseTime(raw['time'] ?? '');
    return {
      fields: { msg: raw['msg'] ?? '' },
      level: parseLevel(match[1] ?? match[2]) ?? 'info',
      ...(time === undefined ? {} : { time }),
    };
  },
});
