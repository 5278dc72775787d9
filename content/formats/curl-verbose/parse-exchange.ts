/**
 * The joined lines of one exchange as fields: method, uri, proto, status; the headers of the answer by lower-case name (`location`,
 * `www-authenticate`, `docker-distribution-api-version`); `host` of the request; `body`; `command`. Later answers of the same exchange
 * win.
 */
const command = /^[\w.@:~[\]/ -]{0,80}[$#%] [^\n]{0,4000}?\bcurl /;
const requestLine = /^> ([A-Z]{3,7}) (\S{1,4000}) (HTTP\/[\d.]{1,4})/;
const statusLine = /^(?:< )?HTTP\/[\d.]{1,4} (\d{3})(?: ([^\r\n]{0,80}))?/;
const header = /^([A-Za-z][\w-]{1,60}): ?([^\r\n]{0,4000})/;

export function parseExchange(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const body: string[] = [];
  for (const line of text.split('\n')) readLine(line, fields, body);
  const joined = body.join('\n').trim();
  if (joined) fields['body'] = joined;
  return fields;
}

function readLine(line: string, fields: Record<string, string>, body: string[]): void {
  const request = requestLine.exec(line);
  const status = statusLine.exec(line);
  if (command.test(line)) fields['command'] = line;
  else if (request) Object.assign(fields, { method: request[1], uri: request[2], proto: request[3] });
  else if (status) Object.assign(fields, { status: status[1], reason: status[2]?.trim() ?? '' });
  else if (line.startsWith('> ')) readRequestHeader(line.slice(2), fields);
  else if (line.startsWith('< ')) readHeader(line.slice(2), fields);
  else if (line.startsWith('curl: (')) fields['error'] = line;
  else if (/^[*{}]/.test(line) && !line.startsWith('{"')) return;
  else if (!readHeader(line, fields)) body.push(line);
}

function readHeader(line: string, fields: Record<string, string>): boolean {
  const found = header.exec(line);
  if (found) fields[found[1]!.toLowerCase()] = found[2]!.trim();
  return found !== null;
}

function readRequestHeader(line: string, fields: Record<string, string>): void {
  const host = /^host: ([\w.:[\]-]{1,260})/i.exec(line)?.[1];
  if (host) fields['host'] = host;
}
