import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const keyId = ['TUST:YNIR:AWKI:Z3RY:GX4V:KV4A', 'IKUW:EZIZ:HJF2:XXW6:WDPA:CRWT'].join(':');
const untrusted = `time="2026-11-20T21:56:36.98Z" level=info msg="token signed by untrusted key with ID: \\"${keyId}\\""\n`;
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const log = file('registry.log', `first line\n${untrusted}`);
const unrelated = file('unrelated.log', 'nothing of interest\n');

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await main(args, { LANG: 'en_US.UTF-8' }, streams);
  return { code, out, err };
}
const json = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('for people', () => {
  test('a file is read once', async () => {
    const { out } = await run('diagnose', log);
    expect(out).toContain('2 lines');
    expect(out).not.toContain('times)');
  });

  test('what is not recognised ends with the one log to collect, and its command for the install method', async () => {
    const unknown = '$ docker push registry.example.com/group/app:1\nnever seen\n';
    const { code, out } = await run('diagnose', file('unknown.txt', unknown));
    expect(code).toBe(1);
    expect(out).toMatch(/Registry application log[^\n]*\n {2}Linux package: sudo tail [^\n]+\n {2}Docker Compose: /);
    const onLinux = `${unknown}$ sudo gitlab-ctl status registry\nrun: registry: (pid 99) 4500s; run: log: (pid 98) 4500s\n`;
    const known = (await run('diagnose', file('known.txt', onLinux))).out;
    expect(known).toContain('  Linux package: sudo tail');
    expect(known).not.toContain('Docker Compose: ');
  });

  test('a cause says when it was met, seen from the client', async () => {
    const refused =
      'time="2026-11-20T21:56:39.1Z" level=error msg="Handler for POST /v1.41/auth returned error: login attempt to https://registry.example.com/v2/ failed with status: 401 Unauthorized"\n';
    expect((await run('diagnose', log, file('dockerd.log', refused))).out).toContain(
      '[2 seconds before the client’s last error]',
    );
  });
});

describe('for programs', () => {
  test('one file gives one object in the documented shape', async () => {
    const { code, out, err } = await run('diagnose', '--json', log);
    expect([code, err]).toEqual([0, '']);
    const [object] = json(out);
    expect(Object.keys(object!)).toEqual(['file', 'diagnoses', 'formats', 'facts']);
    expect(object).toMatchObject({
      file: log,
      diagnoses: [{ runbook: 'token-untrusted-key', grade: 'direct', score: expect.any(Number) as number }],
      facts: { keyId },
    });
    const [first] = (object!['diagnoses'] as { evidence: unknown[] }[])[0]!.evidence;
    expect(first).toEqual({ signature: 'token-untrusted-key/untrusted-key', role: 'cause', lines: [2, 2] });
  });

  test('--each gives one object a line, in order, also where nothing is found', async () => {
    const { code, out } = await run('diagnose', '--each', '--json', unrelated, log);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject([
      { file: unrelated, diagnoses: [], formats: [], facts: {} },
      { file: log, diagnoses: [{ runbook: 'token-untrusted-key' }] },
    ]);
  });

  test('several files together say which file each line is in', async () => {
    const [object] = json((await run('diagnose', '--json', unrelated, log)).out);
    expect(object).toMatchObject({
      files: [unrelated, log],
      diagnoses: [{ evidence: [{ file: log, lines: [2, 2] }] }],
    });
  });

  test('archives are opened', async () => {
    const packed = file('all.zip', zipSync({ 'a/current': strToU8(untrusted) }));
    const compressed = file('current.gz', gzipSync(strToU8(untrusted)));
    for (const path of [packed, compressed]) {
      expect(json((await run('diagnose', '--json', path)).out)).toMatchObject([
        { file: path, diagnoses: [{ runbook: 'token-untrusted-key' }] },
      ]);
    }
  });
});

describe('for people', () => {
  test('says what is wrong, how sure, which line says so, what to ask and where to go on', async () => {
    const { code, out } = await run('diagnose', log);
    expect(code).toBe(0);
    expect(out).toContain('1. The registry does not trust the key');
    expect(out).toContain('Direct evidence');
    expect(out).toContain(`${log}:2: time="2026-11-20`);
    expect(out).toContain('Next question: ');
    expect(out).toContain('  - They match');
    expect(out).toMatch(/\/en\/#v=1&r=token-untrusted-key&c=\d{4}-\d\d-\d\d\n/);
  });

  test.each(['en', 'ja', 'zh'])('speaks %s', async (locale) => {
    const { out } = await run('diagnose', log, '--lang', locale);
    expect(out).toContain(`/${locale}/#v=1`);
    expect(out).not.toMatch(/\[\[|\{\w+\}|undefined/);
  });

  test('what comes from the log cannot steer the terminal', async () => {
    const escapes = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u0007';
    const hostile = file('hostile.log', untrusted.replace('level', `${escapes}level`));
    const { out } = await run('diagnose', hostile);
    expect(out).toContain(':1: time=');

    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('says so when there is nothing to say', async () => {
    expect(await run('diagnose', unrelated)).toMatchObject({ code: 1, err: '' });
    expect((await run('diagnose', file('empty.log', ''))).code).toBe(1);
    const binary = await run(
      'diagnose',
      file('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 2, 0, 3, 0, 4, 0])),
    );
    expect(binary.code).toBe(1);
    expect(binary.out).toContain('a.png · This is not text');
  });
});

describe('the exit code', () => {
  test('is 2 for wrong usage, with a hint', async () => {
    expect(await run('diagnose', '--fast')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--fast') as string,
    });
    expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--help') as string });
  });

  test('is 2 for a file that cannot be opened; the others are read all the same', async () => {
    const { code, out, err } = await run('diagnose', '--each', '--json', join(folder, 'none\u001b[1m'), log, folder);
    expect(code).toBe(2);
    expect(json(out)).toHaveLength(1);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('no such file');
    expect(err).not.toContain('\u001b');
  });

  test('is 0 for help and version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--each') as string });
    expect((await run('--version')).out).toMatch(/^registry-runbook \d+\.\d+\.\d+\n$/);
    expect((await run('--help', '--lang', 'ja')).out).toContain('出力の言語');
  });
});
