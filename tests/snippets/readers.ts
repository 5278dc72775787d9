/** One reader per language: the first difference between what a render says to the real program and what it should say. */
import { writeFile } from 'node:fs/promises';
import { parse as parseToml } from 'smol-toml';
import { bashCheck, compareScripts } from './bash.ts';
import { asServer, nginxCheck, throwAwayCertificate } from './nginx.ts';
import { nginxWords } from './nginx-words.ts';
import { withValues, type Render, type Renders } from './renders.ts';
import { readRuby } from './ruby.ts';
import { omnibusSettings, readYaml, withoutSettings } from './yaml.ts';

type Reader = (renders: Renders, folder: string) => Promise<string | undefined>;

/** Bash really runs the scripts, and each pipe in one is two processes: fewer of them. The other readers take all. */
const scriptsRun = 30;

export const readers: Record<Renders['language'], Reader> = {
  shell: readShell,
  ruby: ({ list }) => compareRuby(list),
  yaml: compareYaml,
  toml: async ({ list }) => first(list, (render) => compareParsed(render, parseToml)),
  json: async ({ list }) => first(list, (render) => compareParsed(render, (text) => JSON.parse(text) as unknown)),
  nginx: readNginx,
};

async function readShell({ list }: Renders, folder: string): Promise<string | undefined> {
  const few = list.slice(0, scriptsRun);
  for (const { text } of few.slice(0, 2)) {
    const said = await bashCheck(text, folder);
    if (said) return `bash -n: ${said}\n${text}`;
  }
  await createFiles(few, folder, '');
  return compareScripts(few, folder);
}

async function readNginx({ list }: Renders, folder: string): Promise<string | undefined> {
  const problem = first(list, (render) => compareParsed(render, nginxWords));
  if (problem !== undefined) return problem;
  const some = list.filter(({ given }) => Object.values(given).every(needsNoResolver)).slice(0, 20);
  await createFiles(some, folder, await throwAwayCertificate());
  const said = await nginxCheck(
    some.map(({ text }, index) => asServer(text, index)),
    folder,
  );
  return said === '' ? undefined : said;
}

/** nginx looks the names of upstreams up when it reads them. */
const needsNoResolver = (value: string) =>
  !/^(?:https?:\/\/)?[a-z0-9.-]+(?::\d+)?(?:\/.*)?$/.test(value) || value.includes('127.0.0.1');

/** Where a shell redirects from, and where nginx wants a certificate, a file has to be. */
async function createFiles(list: readonly Render[], folder: string, content: string): Promise<void> {
  const paths = list.flatMap(({ marks }) => [...marks].flat()).filter((path) => path.startsWith(`${folder}/`));
  for (const path of new Set(paths)) await writeFile(path, content);
}

async function compareYaml({ list, place }: Renders): Promise<string | undefined> {
  const read = (text: string) => readYaml(text, 'file' in place && place.file.includes('compose'));
  const problem = first(list, (render) => compareParsed(render, (text) => withoutSettings(read(text))));
  if (problem !== undefined) return problem;
  const settings = list.flatMap((render) => {
    const [text, reference] = [omnibusSettings(read(render.text)), omnibusSettings(read(render.reference))];
    return text === undefined || reference === undefined ? [] : [{ ...render, text, reference }];
  });
  return settings.length > 0 ? compareRuby(settings) : undefined;
}

const first = (list: readonly Render[], check: (render: Render) => string | undefined): string | undefined =>
  list.map(check).find((problem) => problem !== undefined);

function compareParsed({ text, reference, marks }: Render, parse: (text: string) => unknown): string | undefined {
  let found;
  try {
    found = JSON.stringify(parse(text));
  } catch (error) {
    return `does not parse: ${(error as Error).message}\n${text}`;
  }
  const wanted = JSON.stringify(withValues(parse(reference), marks));
  return found === wanted ? undefined : `reads as ${found}\nand should be ${wanted}\n${text}`;
}

async function compareRuby(list: readonly Render[]): Promise<string | undefined> {
  const found = await readRuby(list.map(({ text }) => text));
  const wanted = await readRuby(list.map(({ reference }) => reference));
  for (const [index, { text, reference, marks }] of list.entries()) {
    const other = wanted[index]!;
    if ('broken' in other) return `the template itself does not parse: ${other.broken}\n${reference}`;
    const [says, should] = [JSON.stringify(found[index]), JSON.stringify(withValues(other, marks))];
    if (says !== should) return `ruby reads ${says}\nand should read ${should}\n${text}`;
  }
  return undefined;
}
