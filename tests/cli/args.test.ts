import { describe, expect, test } from 'vitest';
import { readArgs } from '../../src/cli/args.ts';

describe('the command line', () => {
  test('names files and options in any order', () => {
    expect(readArgs(['diagnose', 'a.log', '--json', '-', '--each', '--lang', 'ja'], {})).toEqual({
      kind: 'diagnose',
      locale: 'ja',
      files: ['a.log', '-'],
      json: true,
      each: true,
    });
    expect(readArgs(['--lang=zh', 'diagnose'], {})).toMatchObject({
      locale: 'zh',
      files: [],
      json: false,
      each: false,
    });
  });

  test('takes what follows -- as files', () => {
    expect(readArgs(['diagnose', '--', '--json'], {})).toMatchObject({ files: ['--json'], json: false });
  });

  test.each([
    [[], ''],
    [['diagnos'], 'diagnos'],
    [['diagnose', '--fast'], '--fast'],
    [['diagnose', '--lang', 'fr'], '--lang fr'],
  ])('%j is wrong usage', (args, what) => {
    expect(readArgs(args, {})).toEqual({ kind: 'wrong', locale: 'en', what });
  });

  test.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW.UTF-8' }, 'en'],
    [{ LANG: 'de_DE', LC_ALL: 'ja_JP' }, 'ja'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('speaks the language of the environment: %j', (environment, locale) => {
    expect(readArgs(['--help'], environment)).toEqual({ kind: 'help', locale });
  });

  test('keeps the language that was asked for when the rest is wrong', () => {
    expect(readArgs(['diagnose', '--fast', '--lang', 'zh'], { LANG: 'ja_JP' })).toMatchObject({ locale: 'zh' });
  });
});
