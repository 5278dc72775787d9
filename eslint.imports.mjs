/** Who may import whom: the folders of src/ in the order of the pipeline. An import that is not named here is an error. */

/** Folder of src/ → the folders of src/ (or single files) that it may import, besides itself. */
const allowed = {
  input: [],
  formats: ['runbook/fact-types.ts'],
  diagnose: ['formats', 'runbook/fact-types.ts'],
  engine: ['input', 'formats', 'diagnose', 'runbook/fact-types.ts'],
  runbook: ['diagnose', 'formats', 'engine/analysis.ts'],
  configuration: ['runbook', 'snippets'],
  snippets: ['runbook', 'configuration'],
  metrics: [],
  diagrams: ['runbook/map.ts'],
  report: ['runbook', 'configuration', 'snippets', 'diagnose', 'formats', 'engine', 'input'],
  i18n: ['runbook', 'configuration', 'snippets', 'diagnose', 'formats'],
  cli: ['input', 'formats', 'diagnose', 'engine', 'runbook', 'configuration', 'snippets', 'report', 'i18n'],
  islands: [
    'engine',
    'input',
    'runbook',
    'configuration',
    'snippets',
    'metrics',
    'report',
    'i18n',
    'formats/define.ts',
    'diagnose/define.ts',
    'diagnose/collect-evidence.ts',
  ],
};
const built = ['components', 'pages', 'styles'];
const folders = [...Object.keys(allowed), ...built];

const zonesOfSource = Object.entries(allowed).flatMap(([folder, may]) =>
  folders
    .filter((other) => other !== folder && !may.includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      except: may.filter((one) => one.startsWith(`${other}/`)).map((one) => one.replace(`${other}/`, './')),
      message: `src/${folder} may import only: ${may.join(', ') || 'itself'} (eslint.imports.mjs).`,
    })),
);

const contentZones = [
  {
    target: './content/!(words)/**',
    from: './src/**/!(define|params).{ts,tsx,astro}',
    message: 'content/ says what we know: it imports only src/**/define.ts, src/snippets/params.ts and itself.',
  },
  {
    target: './content/*.ts',
    from: './src/**/!(define|params).{ts,tsx,astro}',
    message: 'content/ says what we know: it imports only src/**/define.ts, src/snippets/params.ts and itself.',
  },
  {
    // The interface's words name what the program can say: refusals, verdicts, places.
    target: './content/words/**',
    from: ['./src/!(i18n|snippets|engine|runbook|diagnose|formats)/**', './src/**/*.{tsx,astro}'],
    message: 'The words of the interface import only the types of what they name.',
  },
];

/** src/ takes facts and the types of words from content/; units it finds by glob. */
const unitZones = ['formats', 'runbooks', 'snippets', 'metrics', 'diagrams'].map((kind) => ({
  target: './src',
  from: `./content/${kind}`,
  message: 'src/ names no format, runbook or snippet: take them from the library of their kind (import.meta.glob).',
}));

export const importZones = [...zonesOfSource, ...contentZones, ...unitZones];

/** The pipeline runs in a worker, in a shell and in tests: it knows no user interface. */
export const noUserInterface = {
  group: ['preact', 'preact/*', '@preact/*', 'astro', 'astro/*', 'astro:*', '@astrojs/*', '@xterm/*', '**/islands/**'],
  message: 'The pipeline knows no user interface: pass values out and let an island show them.',
};
