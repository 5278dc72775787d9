/** A raw string for a value, or for a fragment, does not compile. `npm run types` fails where one of these lines would. */
import { expect, test } from 'vitest';
import { joined, json, nginx, param, ruby, shell, toml, yaml } from '../../src/snippets/define.ts';
import type { Fragment } from '../../src/snippets/fragment.ts';
import { checkParam, type Checked } from '../../src/snippets/params.ts';

const raw: string = 'registry.example.com';
const checked = checkParam(param.host({ example: 'a.example' }), raw) as { ok: true; value: Checked };

export const wrong = () => [
  // @ts-expect-error a string is not a checked value
  shell`docker login ${raw}`,
  // @ts-expect-error a literal is none either
  shell`docker login ${'registry.example.com'}`,
  // @ts-expect-error nor in Ruby
  ruby`external_url ${raw}`,
  // @ts-expect-error nor in YAML
  yaml`host: ${raw}`,
  // @ts-expect-error nor in NGINX
  nginx`server_name ${raw};`,
  // @ts-expect-error nor in TOML
  toml`server = ${raw}`,
  // @ts-expect-error nor in JSON
  json`[${raw}]`,
  // @ts-expect-error nor as a part of a value
  joined`https://${raw}/v2/`,
  // @ts-expect-error a fragment of another language is not one of this language
  shell`${ruby`1`}`,
  // @ts-expect-error a text is no fragment
  { language: 'shell', text: raw } satisfies Fragment<'shell'>,
];

test('a checked value does compile', () => {
  expect(shell`curl ${joined`https://${checked.value}/v2/`}`.text).toBe('curl https://registry.example.com/v2/');
});
