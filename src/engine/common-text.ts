/** What most lines of most inputs hold: words from here make poor keys for the word filter. */
export const commonText = `
2026-11-20_20:43:55.61977 time="2026-11-20T20:43:55.619771263Z" level=info msg="response completed" go.version=go1.24.3
http.request.host="registry.example.com:5050" http.request.id=e6b4bc21-f747-4de0-b760-e662841e7b2a http.request.method=GET
http.request.remoteaddr=198.51.100.5 http.request.uri=/v2/group/project/app/blobs/sha256:67b118ee94653c34262288f7356300b3
http.request.useragent="docker/20.10.24 go/go1.19.8 git-commit/5d6db84 kernel/6.1 os/linux arch/amd64 UpstreamClient(Docker-Client/28.2.2)"
http.response.contenttype="application/json; charset=utf-8" http.response.duration=1.52ms http.response.status=200 http.response.written=527
vars.name=group/project/app vars.reference=latest auth.user.name=root environment=production service=registry version=v4.39.0-gitlab
{"content_type":"application/json","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","duration_ms":0,"host":"registry.example.com","level":"info",
"method":"GET","msg":"access","proto":"HTTP/1.1","referrer":"","remote_addr":"172.24.0.1:35512","remote_ip":"198.51.100.9","status":200,
"system":"http","time":"2025-02-12T21:28:02.740Z","ttfb_ms":0,"uri":"/v2/","user_agent":"docker/20.10.12","written_bytes":87}
198.51.100.5 - - [20/Nov/2026:20:43:51 +0000] "GET /v2/ HTTP/1.1" 200 2 "-" "docker/20.10.24 go/go1.19.8 kernel/6.18 os/linux arch/amd64" -
2026/11/20 20:45:10 [error] 21480#21480: *1 client: 198.51.100.5, server: registry.example.com, request: "PATCH /v2/group/app/blobs/uploads/
upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com:5050" docker push docker pull authorized request container_registry
{"severity":"INFO","time":"2026-11-20T20:43:51.123Z","correlation_id":"01JKY0ZMDMP25HMMVS01X5ANNH","meta.caller_id":"JwtController#auth",
"meta.remote_ip":"198.51.100.5","meta.feature_category":"container_registry","meta.client_id":"ip/198.51.100.5","method":"GET","path":"/jwt/auth",
"format":"html","controller":"JwtController","action":"auth","status":200,"params":[{"key":"service","value":"container_registry"},{"key":"scope",
"value":"repository:group/project/app:push,pull"},{"key":"account","value":"root"},{"key":"client_id","value":"docker"}],"request_urgency":"low",
"db_count":12,"db_duration_s":0.01,"cpu_s":0.05,"mem_bytes":4000000,"redis_calls":4,"worker_id":"puma_0","ua":"docker/28.2.2 go/go1.24.3"}`;
