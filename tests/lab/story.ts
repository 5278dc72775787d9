/**
 * Before and after: a failure happens, the product reads what the programs said about it and leads to an outcome, its rendered fix is
 * applied, and the runbook's own check says whether it helped.
 */
import { expect } from 'vitest';
import { chooseFacts } from '../../src/diagnose/collect-evidence.ts';
import type { Runbook } from '../../src/runbook/define.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { readCheck } from '../../src/runbook/read-check.ts';
import { walk, type FactValues } from '../../src/runbook/walk.ts';
import { snippets } from '../../src/snippets/library.ts';
import { renderSnippet, type RenderedSnippet } from '../../src/snippets/render-snippet.ts';
import { analyseText } from '../content/analyse-text.ts';
import { inRoom } from './stack/room.ts';
import { Site } from './stack/site.ts';

export interface Story {
  runbook: string;
  /** Makes it happen, and gives what one would paste. */
  happen(site: Site): Promise<string>;
  /** What only a person knows. */
  answers?: Readonly<Record<string, string>>;
  outcome: string;
  /** What a person types into the form; else what was read, or the lab's own addresses. */
  values?(site: Site): Readonly<Record<string, string>>;
  /** Placeholder → what is written instead of it. */
  secrets?(site: Site): Readonly<Record<string, string>>;
  /** Steps that the page tells in words. */
  byHand?: Readonly<Record<string, (site: Site) => Promise<unknown>>>;
}

export const tell = (story: Story): Promise<void> => inRoom(async (room) => live(await Site.build(room), story));

async function live(site: Site, story: Story): Promise<void> {
  const { runbook: id } = story;
  const runbook = runbooks[id]!;
  const output = await story.happen(site);
  const analysis = await analyseText(output);
  expect(analysis.diagnoses[0]?.runbook, output).toBe(id);
  const { outcome, facts } = await arrive(site, story, runbook, output);
  expect(outcome).toBe(story.outcome);
  const render = (snippet: string) => rendered(site, story, facts, snippet);
  const { steps, check } = runbook.outcomes[outcome]!;
  const verdict = async () => {
    const said = await site.shell(render(runbook.checks[check!]!.snippet).text);
    return `${readCheck(runbook.checks[check!]!, id, await analyseText(said.output)).verdict}: ${said.output}`;
  };
  expect(await verdict()).toMatch(/^not-fixed: /);
  for (const step of steps) await take(site, story, runbook, step, render);
  expect(await verdict()).toMatch(/^fixed: /);
}

/** Asks the probes what no fact says yet, and gives the story's answers to what no probe can. */
async function arrive(site: Site, story: Story, runbook: Runbook, output: string) {
  let pasted = output;
  for (let probes = 0; probes < 5; probes++) {
    const found = chooseFacts((await analyseText(pasted)).facts);
    const facts: FactValues = Object.fromEntries(Object.entries(found).map(([fact, { value }]) => [fact, value]));
    const { at } = walk(runbook, story.answers ?? {}, facts);
    if ('outcome' in at) return { outcome: at.outcome, facts };
    const { probe } = runbook.questions[at.question]!;
    if (!probe) throw new Error(`nobody answers "${at.question}"\n${pasted}`);
    const said = await site.shell(rendered(site, story, facts, probe).text);
    pasted += `\n${said.output}`;
  }
  throw new Error(`no probe leads on\n${pasted}`);
}

async function take(
  site: Site,
  { byHand, secrets }: Story,
  { steps }: Runbook,
  id: string,
  render: (snippet: string) => RenderedSnippet,
): Promise<void> {
  const { effect, snippet, only } = steps[id]!;
  if (effect === 'read-only' || (only && !only.includes('source'))) return;
  if (byHand?.[id]) return void (await byHand[id](site));
  if (!snippet) throw new Error(`"${id}" is done by hand`);
  const fix = render(snippet);
  if ('file' in fix.place) return site.edit(fix, secrets?.(site) ?? {});
  const { code, output } = await site.shell(fix.text);
  expect(code, `${fix.text}\n${output}`).toBe(0);
}

function rendered(site: Site, story: Story, facts: FactValues, id: string): RenderedSnippet {
  const snippet = snippets[id]!;
  const known: Readonly<Record<string, string>> = addresses(site);
  const typed = story.values?.(site) ?? {};
  const values = Object.fromEntries(
    Object.entries(snippet.params).map(([name, { fact }]) => [
      name,
      typed[name] ?? (fact && facts[fact]) ?? known[name],
    ]),
  );
  const result = renderSnippet(snippet, 'source', values);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result)}`);
  return result.rendered;
}

/** What an admin of this site fills in. */
export const addresses = ({ stack, configFile }: Site) => ({
  host: stack.host,
  gitlab: `localhost:${stack.tokens.port}`,
  upstream: `127.0.0.1:${stack.ports.registry}`,
  port: String(stack.ports.registry),
  address: `127.0.0.1:${stack.ports.registry}`,
  repository: 'group/app',
  tag: '1',
  user: 'root',
  mebibytes: '3',
  config: configFile,
  ca: stack.authority.certificate,
  certificate: stack.pair.certificate,
  key: stack.tokens.signer.key,
});
