/** That lint refuses what the design forbids: each of these once got past a rule that looked right. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The texts below are no files of the project, so rules that need its types cannot run on them.
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  ],
});

const rulesBroken = async (filePath: string, code: string): Promise<string[]> =>
  (await eslint.lintText(code, { filePath }))[0]!.messages.map(({ ruleId, message }) => ruleId ?? message);

const paths = 'import-x/no-restricted-paths';
const syntax = 'no-restricted-syntax';
const backtracking = 'regexp/no-super-linear-backtracking';
const move = 'regexp/no-super-linear-move';

test.each([
  ['the engine imports words', 'src/engine/x.ts', `import '../i18n/locales.ts';`, paths],
  ['the engine walks runbooks', 'src/engine/x.ts', `import '../runbook/walk.ts';`, paths],
  ['a format imports the engine', 'src/formats/x.ts', `import '../engine/pipeline.ts';`, paths],
  ['the input imports a format', 'src/input/x.ts', `import '../formats/parse-time.ts';`, paths],
  ['an island imports the matcher', 'src/islands/x.tsx', `import '../diagnose/match-signatures.ts';`, paths],
  [
    'content imports the program',
    'content/snippets/x/snippet.ts',
    `import '../../../src/snippets/fragment.ts';`,
    paths,
  ],
  ['facts import the program', 'content/facts.ts', `import '../src/runbook/walk.ts';`, paths],
  ['words import an island', 'content/words/en/x.ts', `import '../../../src/input/byte-reader.ts';`, paths],
  ['a unit imported by name', 'src/cli/x.ts', `import '../../content/snippets/docker-login/snippet.ts';`, paths],
  ['a unit named in a glob', 'src/cli/x.ts', `import.meta.glob('../../content/formats/svlogd/*.ts');`, syntax],
  ['the pipeline uses Preact', 'src/runbook/x.ts', `import 'preact';`, 'no-restricted-imports'],
  ['the pipeline uses Astro', 'src/formats/x.ts', `import 'astro:content';`, 'no-restricted-imports'],
  ['any', 'src/engine/x.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['innerHTML', 'src/islands/x.tsx', 'document.body.innerHTML = name;', syntax],
  ['insertAdjacentHTML', 'src/islands/x.tsx', `document.body.insertAdjacentHTML('beforeend', name);`, syntax],
  ['markup in JSX', 'src/islands/x.tsx', 'export const x = <p dangerouslySetInnerHTML={{ __html: name }} />;', syntax],
  ['markup in Astro', 'src/components/X.astro', '<p set:html={name} />', 'astro/no-set-html-directive'],
  ['eval', 'src/engine/x.ts', `eval('1');`, 'no-eval'],
  ['new Function', 'src/engine/x.ts', `new Function('1');`, 'no-new-func'],
  ['nested quantifiers', 'content/symptoms.ts', 'export const x = /^(?:a+)+$/;', backtracking],
  ['overlapping quantifiers', 'content/symptoms.ts', 'export const x = /^\\w*\\d*z/;', backtracking],
  ['a quadratic search', 'content/symptoms.ts', 'export const x = /[a-z]+@example/;', move],
])('lint refuses %s', async (_, file, code, rule) => {
  expect(await rulesBroken(file, code)).toContain(rule);
});

test.each([
  ['types of a snippet', 'content/snippets/x/snippet.ts', `import '../../../src/snippets/define.ts';`],
  ['a glob over units', 'src/engine/x.ts', `import.meta.glob('../../content/formats/*/format.ts');`],
  ['a bounded search', 'content/symptoms.ts', 'export const x = /[a-z]{1,60}@example/;'],
  ['the fact types', 'src/engine/x.ts', `import '../runbook/fact-types.ts';`],
])('lint allows %s', async (_, file, code) => {
  expect(await rulesBroken(file, code)).toEqual([]);
});
