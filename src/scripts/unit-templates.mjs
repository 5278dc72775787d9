/** The files of an empty unit of each kind: file name → text. */

const locales = ['en', 'ja', 'zh'];
const today = new Date().toISOString().slice(0, 10);

/** @param {string} text */
const inEachLanguage = (text) => Object.fromEntries(locales.map((locale) => [`text/${locale}.ts`, text]));

const runbook = {
  'runbook.ts': `import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: where each claim comes from. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '${today}',
  versions: { from: '17.0' },
  start: 'question',
  questions: {
    question: { answers: { yes: 'outcome', no: 'outcome', unsure: 'outcome' } },
  },
  outcomes: { outcome: { steps: ['step'], check: 'check' } },
  steps: { step: { effect: 'read-only' } },
  checks: { check: { snippet: 'docker-login', fixed: [] } },
  related: [],
});
`,
  'signatures.ts': `import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  cause: {
    role: 'cause',
    literals: [],
    pattern: /^$/,
    examples: [],
    lookAlikes: [],
  },
});
`,
  ...inEachLanguage(`import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '',
  summary: '',
  symptom: '',
  background: [''],
  questions: { question: { title: '', findOut: '', answers: { yes: '', no: '', unsure: '' } } },
  outcomes: { outcome: { title: '', body: '' } },
  steps: { step: { title: '', body: '' } },
  checks: { check: { title: '', fixed: '', notFixed: '' } },
  evidence: { cause: '' },
} satisfies RunbookText<typeof runbook, typeof signatures>;
`),
  'cases/first/input.txt': '',
  'cases/first/expect.ts': `import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({ place: 'first', grade: 'direct', walks: [] });
`,
  'cases/near-miss/input.txt': '',
  'cases/near-miss/expect.ts': `import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({ place: 'absent' });
`,
};

const format = {
  'format.ts': `import { defineFormat } from '../../../src/formats/define.ts';

/** What writes it, and an example of a line. */
export default defineFormat({
  kind: 'record',
  speaker: 'unknown',
  shape: /^$/,
  priority: 50,
  registry: false,
  parse: () => ({ fields: {} }),
});
`,
  ...inEachLanguage(`import type { FormatText } from '../../../../src/formats/define.ts';

export default {
  name: '',
  collect: { linux: '', compose: '', helm: '', source: '' },
} satisfies FormatText;
`),
  'samples/sample.txt': 'Replace this by real output of the program.\n',
};

const snippet = {
  'snippet.ts': `import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** What it is for, and why so. */
export default defineSnippet({
  params: { host: param.hostPort({ example: '', fact: 'registryHost' }) },
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: ({ host }) => shell\`\${host}\` },
    compose: { place: { run: 'gitlab-host' }, render: ({ host }) => shell\`\${host}\` },
    helm: { place: { run: 'kubectl' }, render: ({ host }) => shell\`\${host}\` },
    source: { place: { run: 'gitlab-host' }, render: ({ host }) => shell\`\${host}\` },
  },
});
`,
  ...inEachLanguage(`import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '',
  params: { host: '' },
} satisfies SnippetText<typeof snippet>;
`),
};

export const unitFiles = { runbook, format, snippet };
