/** Logs to measure with: registry, NGINX and Rails lines as GitLab writes them, with an error in one line of so many. */

let seed = 1;
const random = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const hex = (length) => Array.from({ length }, () => random(16).toString(16)).join('');
const two = (value) => String(value).padStart(2, '0');
const time = (at) => `2026-11-20T${two(Math.floor(at / 3600) % 24)}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
const path = () => `/v2/group-${random(40)}/project-${random(90)}/app/blobs/sha256:${hex(64)}`;

const lines = [
  (at) =>
    `time="${time(at)}.${random(999)}Z" level=info msg="response completed" correlation_id=01J${hex(23).toUpperCase()} go_version="go1.24.3" http.request.host="registry.example.com:5050" http.request.id=${hex(32)} http.request.method=GET http.request.remoteaddr=198.51.100.${random(250)} http.request.uri=${path()} http.request.useragent="docker/28.2.2 go/go1.24.3 kernel/6.1 os/linux arch/amd64" http.response.duration=${random(900)}.52ms http.response.status=200 http.response.written=${random(90000)}`,
  (at) =>
    `{"content_type":"application/octet-stream","correlation_id":"01J${hex(23).toUpperCase()}","duration_ms":${random(900)},"host":"registry.example.com","level":"info","method":"GET","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"198.51.100.${random(250)}:${random(60000)}","remote_ip":"198.51.100.9","status":200,"system":"http","time":"${time(at)}.740Z","uri":"${path()}","user_agent":"docker/28.2.2","written_bytes":${random(90000)}}`,
  (at) =>
    `198.51.100.${random(250)} - - [20/Nov/2026:${time(at).slice(11)} +0000] "GET ${path()} HTTP/1.1" 200 ${random(90000)} "-" "docker/28.2.2 go/go1.24.3 kernel/6.1 os/linux arch/amd64" -`,
  (at) =>
    `{"severity":"INFO","time":"${time(at)}.123Z","correlation_id":"01J${hex(23).toUpperCase()}","meta.caller_id":"JwtController#auth","method":"GET","path":"/jwt/auth","format":"html","controller":"JwtController","action":"auth","status":200,"params":[{"key":"service","value":"container_registry"},{"key":"scope","value":"repository:group/project:pull"}],"duration_s":0.0${random(99)},"db_count":${random(20)},"remote_ip":"198.51.100.${random(250)}"}`,
];
const errors = [
  (at) =>
    `time="${time(at)}.9Z" level=info msg="token signed by untrusted key with ID: \\"TUST:YNIR:AWKI:Z3RY:GX4V:KV4A:IKUW:EZIZ:HJF2:XXW6:WDPA:CRWT\\"" http.request.id=${hex(32)}`,
  (at) =>
    `time="${time(at)}.9Z" level=warning msg="error authorizing context: invalid token" http.request.host="registry.example.com:5050" http.request.id=${hex(32)} http.request.method=GET http.request.uri=/v2/`,
  (at) =>
    `2026/11/20 ${time(at).slice(11)} [error] 21480#21480: *${random(9999)} client intended to send too large body: ${random(1e9)} bytes, client: 198.51.100.5, server: registry.example.com, request: "PATCH ${path()} HTTP/1.1", host: "registry.example.com:5050"`,
  (at) =>
    `time="${time(at)}.9Z" level=error msg="response completed with error" auth.user.name=root err.code=unauthorized err.detail="authentication required" err.message="authentication required" http.request.host="registry.example.com:5050" http.response.status=401`,
];

/** @param {number} size in bytes @param {number} errorShare of the lines */
export function makeLog(size, errorShare) {
  seed = 7;
  const all = [];
  for (let length = 0, at = 0; length < size; at++) {
    const kinds = random(1e6) < errorShare * 1e6 ? errors : lines;
    const line = kinds[random(kinds.length)](at);
    all.push(line);
    length += line.length + 1;
  }
  return `${all.join('\n')}\n`.slice(0, size);
}
