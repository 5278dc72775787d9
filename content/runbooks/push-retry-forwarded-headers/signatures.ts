import { defineSignatures } from '../../../src/diagnose/define.ts';

const page =
  '"<html>\\r\\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\\r\\n<body>\\r\\n<center><h1>400 Bad Request</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>\\r\\n"';
const notJson = "error parsing HTTP 400 response body: invalid character '<' looking for beginning of value: ";
const upload = '/v2/group/app/blobs/uploads/5b07bebc-cc01-4d34-b309-64dea7691b99?_state=xK3b0c';

export default defineSignatures({
  // docker <= 24 prints the page after this prefix, docker >= 25 after "unknown: ". Its first requests all went over TLS.
  'docker-plain-http': {
    role: 'cause',
    literals: ['The plain HTTP request was sent'],
    pattern:
      /(?:error parsing HTTP 400 response body: |unknown: <html>)[\s\S]{0,160}<title>400 The plain HTTP request was sent/,
    registry: true,
    examples: [
      `${notJson}${page}`,
      `time="2026-11-20T20:56:14.898722263Z" level=error msg="Upload failed: ${notJson}${page.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
      'unknown: <html>\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>',
    ],
    lookAlikes: [
      '<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>',
      `${notJson}"<html>\\r\\n<head><title>400 Request Header Or Cookie Too Large</title></head>"`,
    ],
  },
  // podman and skopeo cut the page after some 50 characters; on a terminal the rest stands on the next line.
  'layer-upload-400': {
    role: 'cause',
    literals: ['StatusCode: 400, '],
    pattern:
      /uploading layer chunked: StatusCode: 400, "?<html>(?!(?:\s|\\[rn]){0,8}<head><title>(?!400 The plain HTTP))/,
    registry: true,
    examples: [
      'Error: writing blob: uploading layer chunked: StatusCode: 400, <html>',
      'time="2026-11-20T20:56:15Z" level=fatal msg="writing blob: uploading layer chunked: StatusCode: 400, <html>\\r\\n<head><title>400 The plain HTTP request wa..."',
      // Newer ones quote the page.
      'Error: writing blob: uploading layer chunked: StatusCode: 400, "<html>\\r\\n<head><title>400 The plain HTTP request wa..."',
    ],
    lookAlikes: [
      'Error: writing blob: uploading layer chunked: StatusCode: 413, <html>',
      'level=fatal msg="writing blob: uploading layer chunked: StatusCode: 400, <html>\\r\\n<head><title>400 Bad Request</title></..."',
      'level=fatal msg="writing blob: uploading layer chunked: StatusCode: 400, \\"<html>\\\\r\\\\n<head><title>400 Bad Request</title></...\\""',
    ],
  },
  // The POST before it arrived, so the registry's own address works; the one in the answer to that POST does not.
  'upload-address-unreachable': {
    role: 'cause',
    literals: ['/blobs/uploads/'],
    pattern:
      /P(?:atch|ut|ATCH|UT) "?https?:\/\/[\w.:[\]-]{1,260}\/v2\/[^"\s?]{1,300}\?[^"\s]{0,1500}"?: (?:dial tcp|http: server gave HTTP response)/,
    registry: true,
    examples: [
      `Error: writing blob: Patch "http://127.0.0.1:5000${upload}": dial tcp 127.0.0.1:5000: connect: connection refused`,
      `time="2026-11-20T20:57:22Z" level=fatal msg="writing blob: Patch \\"http://127.0.0.1:5000${upload}\\": dial tcp 127.0.0.1:5000: connect: connection refused"`,
      `ERROR: failed to push registry.example.com:5050/group/app:1: failed to do request: Put "http://registry:5000${upload}&digest=sha256%3Aab": dial tcp: lookup registry on 192.0.2.53:53: no such host`,
    ],
    lookAlikes: [
      'Error: writing blob: Post "https://registry.example.com:5050/v2/group/app/blobs/uploads/": dial tcp 198.51.100.7:5050: connect: connection refused',
      `Error: writing blob: Patch "https://registry.example.com:5050${upload}": EOF`,
    ],
  },
  // TLS worked for the POST: another host or port answers here, with its own certificate.
  'upload-address-other-certificate': {
    role: 'cause',
    literals: ['/blobs/uploads/'],
    pattern:
      /P(?:atch|ut|ATCH|UT) "?https:\/\/[\w.:[\]-]{1,260}\/v2\/[^"\s?]{1,300}\?[^"\s]{0,1500}"?: (?:tls: failed to verify certificate: )?x509: certificate is (?:valid for|not valid for any names)/,
    registry: true,
    examples: [
      `Error: writing blob: Patch "https://registry.example.com${upload}": x509: certificate is valid for gitlab.example.com, not registry.example.com`,
      `time="2026-11-20T20:59:24Z" level=fatal msg="writing blob: Patch \\"https://registry.example.com${upload}\\": tls: failed to verify certificate: x509: certificate is valid for gitlab.example.com, not registry.example.com"`,
    ],
    lookAlikes: [
      'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate is valid for gitlab.example.com, not registry.example.com',
      `Error: writing blob: Patch "https://registry.example.com${upload}": x509: certificate signed by unknown authority`,
    ],
  },
  // What docker push prints in the end, without the URL. The first requests reached the registry, so it is not down.
  'docker-sent-to-loopback': {
    role: 'symptom',
    weight: 4,
    literals: ['dial tcp 127.0.0.1:', 'dial tcp [::1]:'],
    pattern:
      /(?:^|\n|Upload failed: |Upload failed, retrying: )dial tcp (?:127\.0\.0\.1|\[::1\]):(?:80|443|5000|5050): connect: connection refused(?:$|[\n"])/,
    examples: [
      'dial tcp 127.0.0.1:5000: connect: connection refused',
      'time="2026-11-20T20:56:28.503021634Z" level=error msg="Upload failed, retrying: dial tcp 127.0.0.1:5000: connect: connection refused"',
    ],
    lookAlikes: [
      'Error response from daemon: Get "https://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused',
      'dial tcp [::1]:8443: connect: connection refused',
    ],
  },
  // As above. A token service with another name in its certificate ends the same way, and more often.
  'docker-met-other-certificate': {
    role: 'symptom',
    weight: 2,
    literals: ['x509: certificate is valid for'],
    pattern:
      /(?:^|\n|Upload failed: |Upload failed, retrying: )(?:tls: failed to verify certificate: )?x509: certificate is valid for [^\n]{1,600}?, not /,
    examples: [
      'x509: certificate is valid for gitlab.example.com, not registry.example.com',
      'time="2026-11-20T20:58:34.586888205Z" level=error msg="Upload failed, retrying: x509: certificate is valid for gitlab.example.com, not registry.example.com"',
    ],
    lookAlikes: [
      'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate is valid for gitlab.example.com, not registry.example.com',
    ],
  },
  'oras-names-it': {
    role: 'cause',
    literals: ['blob upload Location'],
    pattern: /blob upload Location "[^"\s]{1,300}" (?:downgrades scheme from https|is on a different host than)/,
    registry: true,
    examples: [
      'Error: blob upload Location "registry.example.com:5050" downgrades scheme from https',
      'Error: blob upload Location "127.0.0.1:5000" is on a different host than the registry',
    ],
    lookAlikes: ['Error: blob upload Location is missing'],
  },
  'location-http': {
    role: 'cause',
    literals: ['Location: http://'],
    pattern:
      /(?:^|\n)(?:< )?[Ll]ocation: http:\/\/(?!127\.|localhost[:/]|\[::1\])[\w.:[\]-]{1,260}\/v2\/[^\s?]{1,300}\/blobs\/uploads\//,
    registry: true,
    examples: [
      `Location: http://registry.example.com:5050${upload}`,
      `< location: http://registry.example.com${upload}`,
    ],
    lookAlikes: [
      `Location: https://registry.example.com:5050${upload}`,
      `Location: ${upload}`,
      `Location: http://127.0.0.1:5000${upload}`,
    ],
  },
  // Normal for a request sent straight to the registry on its own host, wrong for one that came through the proxy.
  'location-loopback': {
    role: 'symptom',
    weight: 5,
    literals: ['Location: http://'],
    pattern:
      /(?:^|\n)(?:< )?[Ll]ocation: http:\/\/(?:127\.[\d.]{1,12}|localhost|\[::1\])(?::\d{1,5})?\/v2\/[^\s?]{1,300}\/blobs\/uploads\//,
    registry: true,
    examples: [`Location: http://127.0.0.1:5000${upload}`, `< location: http://localhost:5000${upload}`],
    lookAlikes: [`Location: http://registry.example.com${upload}`, 'Location: http://127.0.0.1:5000/users/sign_in'],
  },
  // Asked on a port of its own, answered without it: the proxy passed on $host instead of $http_host.
  'location-lost-port': {
    role: 'cause',
    literals: ['/blobs/uploads/'],
    pattern:
      /\n> Host: ([\w.-]{1,253}):\d{1,5}\r?(?:\n(?!< [Ll]ocation: |> Host: )[<>*][^\n]{0,400}){0,40}\n< [Ll]ocation: https:\/\/\1\/v2\/[^\s?]{1,300}\/blobs\/uploads\//,
    registry: true,
    examples: [
      `> POST /v2/group/app/blobs/uploads/ HTTP/1.1\n> Host: registry.example.com:5050\n> Accept: */*\n>\n< HTTP/1.1 202 Accepted\n< Content-Length: 0\n< Location: https://registry.example.com${upload}`,
    ],
    lookAlikes: [
      `> POST /v2/group/app/blobs/uploads/ HTTP/1.1\n> Host: registry.example.com:5050\n>\n< HTTP/1.1 202 Accepted\n< Location: https://registry.example.com:5050${upload}`,
    ],
  },
  // Only uploads use PATCH under /v2/. The page of 248 bytes and a little more is NGINX's, the registry's JSON is shorter.
  'patch-400-page': {
    role: 'symptom',
    weight: 4,
    literals: ['"PATCH /v2/'],
    pattern: /"PATCH \/v2\/[^"\s]{1,2000} HTTP\/[\d.]{1,3}" 400 2\d\d /,
    registry: true,
    examples: [`::1 - - [20/Nov/2026:20:56:14 +0000] "PATCH ${upload} HTTP/1.1" 400 248 "-" "docker/20.10.24" -`],
    lookAlikes: [`::1 - - [20/Nov/2026:20:56:14 +0000] "PATCH ${upload} HTTP/1.1" 202 0 "-" "docker/20.10.24" -`],
  },
  // The client was sent to http://, and the port 80 server sends it on to https; a PATCH becomes a GET on the way.
  'patch-redirected': {
    role: 'cause',
    literals: ['"PATCH /v2/'],
    pattern: /"PATCH \/v2\/[^"\s]{1,2000} HTTP\/[\d.]{1,3}" 30[1278] /,
    registry: true,
    examples: [
      `198.51.100.5 - - [20/Nov/2026:20:56:14 +0000] "PATCH ${upload} HTTP/1.1" 301 162 "-" "docker/28.2.2" -`,
    ],
    lookAlikes: [
      `198.51.100.5 - - [20/Nov/2026:20:56:14 +0000] "PATCH ${upload} HTTP/1.1" 202 0 "-" "docker/28.2.2" -`,
    ],
  },
  'location-is-http': {
    role: 'cause',
    literals: ['upload location: '],
    pattern: /^upload location: http$/,
    sets: { uploadLocation: 'http' },
    registry: true,
    examples: ['upload location: http'],
    lookAlikes: ['upload location: https'],
  },
  'location-is-elsewhere': {
    role: 'cause',
    literals: ['upload location: '],
    pattern: /^upload location: other-host$/,
    sets: { uploadLocation: 'other-host' },
    registry: true,
    examples: ['upload location: other-host'],
    lookAlikes: ['upload location: relative'],
  },
  'location-right': {
    role: 'context',
    literals: ['upload location: '],
    pattern: /^upload location: https$/,
    sets: { uploadLocation: 'https' },
    registry: true,
    examples: ['upload location: https'],
    lookAlikes: ['upload location: http'],
  },
  'location-relative': {
    role: 'context',
    literals: ['upload location: '],
    pattern: /^upload location: relative$/,
    sets: { uploadLocation: 'relative' },
    registry: true,
    examples: ['upload location: relative'],
    lookAlikes: ['upload location: none'],
  },
  'location-missing': {
    role: 'context',
    literals: ['upload location: '],
    pattern: /^upload location: none$/,
    registry: true,
    examples: ['upload location: none'],
    lookAlikes: ['upload location: http'],
  },
});
