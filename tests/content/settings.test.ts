/** The vocabulary of settings: words in every language, defaults that are allowed, and one setting per key of each file. */
import { expect, test } from 'vitest';
import { settings } from '../../content/settings.ts';
import type { Setting } from '../../src/configuration/define.ts';
import { keysOf, settingsTables } from '../../src/components/settings-table.ts';
import { loadSettingsText } from '../../src/i18n/settings-text.ts';
import { locales } from '../../src/i18n/locales.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { settingParam } from '../../src/snippets/setting-param.ts';
import { checkParam } from '../../src/snippets/params.ts';

const all = Object.entries(settings as Readonly<Record<string, Setting>>);

test.each(locales)('every setting means something in %s, and nothing else does', async (locale) => {
  const words = await loadSettingsText(locale);
  expect(Object.keys(words).sort()).toEqual(all.map(([id]) => id).sort());
  for (const [id, text] of Object.entries(words)) expect(text.trim(), id).not.toBe('');
});

test.each(all)('%s has a default that it allows, and stands somewhere', (id, setting) => {
  const { default: value, range, choices, type, replacedBy, partOf } = setting;
  expect(keysOf(setting).length, 'places').toBeGreaterThan(0);
  if (range) expect(range[0]).toBeLessThanOrEqual(range[1]);
  if (range && value !== undefined) {
    expect(Number(value)).toBeGreaterThanOrEqual(range[0]);
    expect(Number(value)).toBeLessThanOrEqual(range[1]);
  }
  if (choices && value !== undefined) expect(choices).toContain(value);
  if (type === 'choice') expect(choices?.length).toBeGreaterThan(0);
  for (const other of [replacedBy, partOf]) if (other !== undefined) expect(settings).toHaveProperty([other]);
  if (value === undefined || ['list', 'map', 'secret'].includes(type)) return;
  const field = settingParam(id as keyof typeof settings);
  expect(checkParam(field, field.example)).toMatchObject({ ok: true });
});

test('no two settings have one key', () => {
  const seen = new Map<string, string>();
  for (const [id, setting] of all)
    for (const { file, key } of keysOf(setting)) {
      expect(seen.get(`${file} ${key}`), `${file} ${key} of ${id}`).toBeUndefined();
      seen.set(`${file} ${key}`, id);
    }
});

test('the same key everywhere is said once', () => {
  const [table] = settingsTables('storage.s3_v2');
  expect(table!.rules).toEqual([
    { file: 'gitlab-rb', key: "registry['storage']['s3_v2']['…']" },
    { file: 'registry-config', key: 'storage.s3_v2.…' },
    { file: 'storage-secret', key: 's3_v2.…' },
  ]);
  expect(table!.rows.every(({ keys }) => keys.length === 0)).toBe(true);
});

test('no variable is named that would stop the registry', () => {
  for (const [id, { env }] of all) {
    if (!env?.startsWith('REGISTRY_STORAGE_')) continue;
    expect(
      env.split('_'),
      `${id}: the registry takes every _ for a level, and reaches one level below a block`,
    ).toHaveLength(4);
  }
});

test('every table of a runbook has rows', () => {
  for (const runbook of Object.values(runbooks))
    for (const { kind, of } of runbook.exhibits ?? [])
      if (kind === 'settings') for (const { rows } of settingsTables(of)) expect(rows.length).toBeGreaterThan(0);
});
