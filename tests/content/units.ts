/** The units of content/, found by glob, for the tests that every unit must pass. */
import type { Signature } from '../../src/diagnose/define.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Case } from '../../src/runbook/define.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { snippets } from '../../src/snippets/library.ts';
import type { CaseUnit, RunbookUnit, SnippetUnit, Texts } from './rules/unit.ts';

type Modules<T> = Readonly<Record<string, { default: T }>>;

const id = (path: string) => path.split('/').at(-2)!;

const signatureModules: Modules<Record<string, Signature>> = import.meta.glob(
  ['../../content/runbooks/*/signatures.ts', '../../content/symptoms.ts'],
  { eager: true },
);
export const signatures: readonly (readonly [id: string, signature: Signature])[] = Object.entries(
  signatureModules,
).flatMap(([path, module]) =>
  Object.entries(module.default).map(
    ([name, signature]) => [`${path.endsWith('symptoms.ts') ? 'symptoms' : id(path)}/${name}`, signature] as const,
  ),
);

const expectations: Modules<Case> = import.meta.glob('../../content/runbooks/*/cases/*/expect.ts', { eager: true });
const inputs = import.meta.glob<string>('../../content/runbooks/*/cases/*/input.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
export const cases: readonly CaseUnit[] = Object.entries(expectations).map(([path, module]) => ({
  runbook: path.split('/').at(-4)!,
  name: id(path),
  expected: module.default,
  input: inputs[path.replace('expect.ts', 'input.txt')],
}));

/** A case folder with an input and nothing that is expected of it. */
export const inputsWithoutCase: readonly string[] = Object.keys(inputs).filter(
  (path) => !(path.replace('input.txt', 'expect.ts') in expectations),
);

const textModules: Modules<unknown> = import.meta.glob(
  [
    '../../content/*/*/text/*.ts',
    '../../content/symptoms-text/*.ts',
    '../../content/words/*.ts',
    '../../content/settings-text/{en,ja,zh}.ts',
    '../../content/configuration-words/*.ts',
  ],
  { eager: true },
);

/** `runbooks/clock-skew` → its words in each language; also `symptoms` and `words`. */
export const texts: Readonly<Record<string, Texts>> = (() => {
  const found: Record<string, Partial<Record<Locale, unknown>>> = {};
  for (const [path, module] of Object.entries(textModules)) {
    const locale = path.split('/').at(-1)!.replace('.ts', '') as Locale;
    const owner = path
      .replace('../../content/', '')
      .replace(/\/(?:text\/)?[a-z]+\.ts$/, '')
      .replace('symptoms-text', 'symptoms');
    (found[owner] ??= {})[locale] = module.default;
  }
  return found as Readonly<Record<string, Texts>>;
})();

const noTexts = Object.fromEntries(locales.map((locale) => [locale, {}])) as Texts;
const textsOf = (owner: string): Texts => texts[owner] ?? noTexts;

export const runbookUnits: readonly RunbookUnit[] = Object.entries(runbooks).map(([name, runbook]) => ({
  id: name,
  runbook,
  cases: cases.filter((one) => one.runbook === name),
  texts: textsOf(`runbooks/${name}`),
}));

export const snippetUnits: readonly SnippetUnit[] = Object.entries(snippets).map(([name, snippet]) => ({
  id: name,
  snippet,
  texts: textsOf(`snippets/${name}`),
}));

/** Sources of the formats: what they read out of configuration files stands only in their code. */
export const formatSources: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../content/formats/*/*.ts',
  { eager: true, query: '?raw', import: 'default' },
);
