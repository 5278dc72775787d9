/** Directives put into many NGINX files: only the registry's block changes, and nginx's own words say so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/configuration/apply-change.ts';
import { entriesOf } from '../../src/configuration/change.ts';
import { readNginx, type Directive } from '../../src/configuration/read/nginx.ts';
import { changesFor } from './changes.ts';

const seed = 20261121;

const locations = [
  '    location / {\n        proxy_pass http://127.0.0.1:5000;\n    }',
  '    location /v2/ { proxy_pass http://localhost:5000; proxy_read_timeout 900; }',
  '    location / {\n      proxy_set_header Host $http_host; # with the port\n      proxy_set_header X-Forwarded-Proto "https";\n      proxy_request_buffering on;\n      proxy_pass http://registry;\n    }',
] as const;
const before = [
  '    listen 443 ssl;\n    server_name registry.example.com;',
  '    listen 5050 ssl http2; # public\n    server_name gitlab.example.com;\n    client_max_body_size 1m;',
  "    listen [::]:443 ssl;\n    server_name registry.example.com;\n    add_header X-Note 'a; b { c }';",
] as const;
const others = [
  '',
  'server {\n    listen 80;\n    server_name gitlab.example.com;\n    client_max_body_size 250m;\n    location / { proxy_pass http://unix:/run/gitlab.socket; }\n}\n',
  '# redirects\nserver { listen 80; return 301 https://$host$request_uri; }\n',
] as const;

const files = fc
  .record({
    location: fc.constantFrom(...locations),
    head: fc.constantFrom(...before),
    other: fc.constantFrom(...others),
    wrap: fc.constantFrom('none', 'http', 'bare'),
    after: fc.boolean(),
  })
  .map(({ location, head, other, wrap, after }) => {
    if (wrap === 'bare') return `${head}\n${location}\n`;
    const server = `server {\n${head}\n\n${location}\n}\n`;
    const both = after ? server + other : other + server;
    return wrap === 'http' ? `events {}\nhttp {\n${both}}\n` : both;
  });

/** Every directive with the blocks it stands in, numbered where names repeat. */
function flatten(directives: readonly Directive[], path = ''): string[] {
  return directives.flatMap(({ name, words, block }, index) => {
    const own = `${path}/${name} ${words.join(' ')}`;
    return block ? flatten(block.directives, block ? `${path}/${index}:${name} ${words.join(' ')}` : own) : [own];
  });
}

const read = (text: string): string[] => {
  const file = readNginx(text);
  if (!file.ok) throw new Error(`not read at ${file.at}:\n${text}`);
  return flatten(file.directives).map((one) => one.replace(/\/\d+:/g, '/'));
};

test('only the intended directives change in 200 varied NGINX files', () => {
  fc.assert(
    fc.property(files, changesFor.nginx, (text, change) => {
      const result = applyChange(text, 'nginx', change);
      if (!result.ok) throw new Error(`${JSON.stringify(result.problem)}\n${text}`);
      const [entry] = entriesOf(change);
      const name = entry!.setting.places.nginx!.directive;
      const [was, is] = [read(text), read(result.text)];
      const without = (lines: readonly string[]) =>
        lines.filter((one) => !one.split('/').at(-1)!.startsWith(`${name} `) && !one.includes(`/${name} `));
      expect(without(is), result.text).toEqual(without(was));
      const changed = is.filter((one) => !was.includes(one));
      expect(changed.length, result.text).toBeLessThanOrEqual(1);
      expect(
        is.some((one) => one.includes(`/${name} ${String(entry!.value)}`)),
        result.text,
      ).toBe(true);
      expect(result.text).toContain(text.includes('# public') ? '# public' : '');
      // Of another server nothing changes.
      if (text.includes('250m')) expect(result.text).toContain('250m');
    }),
    { numRuns: 200, seed },
  );
});

test('several servers of a registry are not guessed between', () => {
  const one = 'server { server_name registry.example.com; location / { proxy_pass http://127.0.0.1:5000; } }\n';
  const result = applyChange(one + one, 'nginx', { 'proxy.read_timeout': 900 });
  expect(!result.ok && result.problem).toEqual({ reason: 'which-server', lines: [1, 2] });
});
