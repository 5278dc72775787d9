/** One small unit of each kind with nothing wrong in it, in a world of its own. tests/bad-content changes one thing at a time. */
import type { NamedSignature } from '../../src/diagnose/match-signatures.ts';
import { compileKnowledge } from '../../src/engine/knowledge.ts';
import { defineRunbook } from '../../src/runbook/define.ts';
import { defineSnippet, param, shell } from '../../src/snippets/define.ts';
import { checkHostileTime } from './rules/hostile-time.ts';
import { checkRunbook } from './rules/runbooks.ts';
import { checkSignature } from './rules/signatures.ts';
import { checkSnippet } from './rules/snippets.ts';
import { checkTexts } from './rules/text.ts';
import type { Messages, RunbookUnit, SnippetUnit, Texts, World } from './rules/unit.ts';

export const signature: NamedSignature = {
  id: 'good/cause',
  role: 'cause',
  literals: ['untrusted key'],
  pattern: /untrusted key (?<keyId>[A-Z2-7:]{59})/,
  examples: ['untrusted key VL4L:CJSP:BVK7:NT6F:KDTA:FTKO:EM26:67BD:ZEO4:VKG4:DDDN:6UIA'],
  lookAlikes: ['untrusted key'],
};
const fixed: NamedSignature = { ...signature, id: 'good/works', role: 'context' };

export const texts: Texts = {
  en: { title: 'Restart it', body: 'Run `docker ps` once. See [[other]].' },
  ja: { title: '再起動する', body: '`docker ps`を1回実行します。[[other]]を参照してください。' },
  zh: { title: '重启', body: '运行一次 `docker ps`。请参阅 [[other]]。' },
};

export const runbook: RunbookUnit = {
  id: 'good',
  runbook: defineRunbook({
    kind: 'problem',
    reviewed: '2026-11-20',
    versions: { from: '17.0' },
    start: 'pair',
    questions: {
      pair: {
        answers: { match: 'restart', different: 'rewrite', unsure: 'rewrite' },
        from: { fact: 'keyPair', answers: { match: 'match', different: 'different' } },
        probe: 'good-snippet',
      },
    },
    outcomes: {
      restart: { steps: ['restart'], check: 'works' },
      rewrite: { steps: ['restart'], check: 'works' },
    },
    steps: { restart: { effect: 'restart', snippet: 'good-snippet', undo: true } },
    checks: { works: { snippet: 'good-snippet', fixed: ['good/works'] } },
    related: ['other'],
  }),
  cases: [
    {
      runbook: 'good',
      name: 'log',
      input: 'untrusted key',
      expected: {
        place: 'first',
        walks: [
          { answers: { pair: 'match' }, outcome: 'restart' },
          { answers: { pair: 'unsure' }, outcome: 'rewrite' },
        ],
      },
    },
    { runbook: 'good', name: 'near-miss', input: 'untrusted issuer', expected: { place: 'absent' } },
  ],
  texts,
};

export const snippet: SnippetUnit = {
  id: 'good-snippet',
  snippet: defineSnippet({
    params: { host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }) },
    variants: { any: { place: { run: 'client' }, render: ({ host }) => shell`docker login ${host}` } },
  }),
  texts,
};

export const world: World = {
  knowledge: compileKnowledge([], []),
  signatures: new Map([signature, fixed].map((one) => [one.id, one])),
  runbooks: new Set(['good', 'other']),
  snippets: new Set(['good-snippet']),
  usedSnippets: new Set(['good-snippet']),
  producedFacts: new Set(['keyPair']),
};

/** What a folder of tests/bad-content exports: the unit with the mistake. */
export interface Mistake {
  signature?: NamedSignature;
  runbook?: RunbookUnit;
  snippet?: SnippetUnit;
  texts?: Texts;
}

export const checkMistake = ({ signature, runbook, snippet, texts }: Mistake): Messages => [
  ...(signature ? [...checkSignature(signature, world), ...checkHostileTime(signature)] : []),
  ...(runbook ? checkRunbook(runbook, world) : []),
  ...(snippet ? checkSnippet(snippet, world) : []),
  ...(texts ? checkTexts('good', texts, world.runbooks) : []),
];
