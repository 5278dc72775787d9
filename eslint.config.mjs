/**
 * What the compiler does not see: directions of imports (docs/ARCHITECTURE.md), regular expressions that blow up, and every way
 * for text that a user brought to become markup or code.
 */
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importZones, noUserInterface } from './eslint.imports.mjs';

const typescript = ['**/*.ts', '**/*.tsx', '**/*.mts'];

/** Assigning to, calling or passing any of these turns text into markup or code. */
const textBecomesMarkup = [
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]', 'textContent, or JSX'],
  ['MemberExpression[property.name=/^(createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]', 'JSX'],
  ["MemberExpression[object.name='document'][property.name=/^(write|writeln)$/]", 'JSX'],
  ['JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcDoc)$/]', 'children'],
  ["Property[key.name='dangerouslySetInnerHTML']", 'children'],
].map(([selector, instead]) => ({ selector, message: `This turns text into markup. Use ${instead} instead.` }));

/** A unit is found by glob, so that adding one touches its own folder only. */
const namedUnit = {
  selector: 'Literal[value=/content\\u002F(formats|runbooks|snippets|metrics)\\u002F[a-z0-9]/]',
  message: 'src/ names no format, runbook or snippet: take them from the library of their kind (import.meta.glob).',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'shots/', 'test-results/', 'tests/bad-content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts,tsx,mts,astro}'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...textBecomesMarkup],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  {
    files: typescript,
    extends: [...tseslint.configs.strict],
    rules: {
      // Indexing is checked (noUncheckedIndexedAccess); `!` says that the reason is in the lines around.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    // Content is data: it has no promises, and a thousand files of it would double the time.
    files: ['{src,tests}/**/*.{ts,tsx}', '*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unsafe-function-type': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-empty-character-class': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-misleading-capturing-group': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-potentially-useless-backreference': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-useless-lazy': 'error',
      'regexp/no-useless-quantifier': 'error',
      'regexp/optimal-quantifier-concatenation': ['error', { capturingGroups: 'ignore' }],
    },
  },
  {
    files: ['content/**/*.ts', 'src/{formats,diagnose,input,engine,snippets,runbook,metrics}/**/*.ts'],
    rules: {
      // These run on whatever someone pastes: also what is only potentially slow is an error.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['{src,content}/**/*.{ts,tsx,astro}'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-restricted-paths': ['error', { zones: importZones, basePath: import.meta.dirname }] },
  },
  {
    files: ['content/**/*.ts', 'src/{input,formats,diagnose,engine,runbook,snippets,metrics,report,cli}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noUserInterface] }] },
  },
  { files: ['src/**/*.{ts,tsx,astro}'], rules: { 'no-restricted-syntax': ['error', ...textBecomesMarkup, namedUnit] } },
  { files: ['src/scripts/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
);
