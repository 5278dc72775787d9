/** `diagnose`: reads the files, all together or each on its own, and prints what was found. */
import type { Analysis } from '../engine/analysis.ts';
import { gatherKnowledge } from '../engine/knowledge.ts';
import { analyse, buildScanner } from '../engine/pipeline.ts';
import { fill } from '../i18n/fill.ts';
import { openInputs } from '../input/open-input.ts';
import { visibleName } from '../input/visible-text.ts';
import { runbooks } from '../runbook/library.ts';
import type { Command } from './args.ts';
import { printReport, type Language } from './print-report.ts';
import { giveFile, refusal, standardInput } from './read-files.ts';
import { toJson } from './to-json.ts';

export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** 0: something was diagnosed. 1: nothing. 2: a file could not be opened. */
export async function diagnose(
  { files, json, each }: Extract<Command, { kind: 'diagnose' }>,
  language: Language,
  { out, err }: Streams,
): Promise<0 | 1 | 2> {
  const asked = files.length ? files : [standardInput];
  const refused = new Map<string, string>();
  for (const path of asked) {
    const code = refusal(path);
    if (code) refused.set(path, code);
  }
  const { cannotOpen, errors } = language.words.cli;
  for (const [path, code] of refused) {
    err(`${fill(cannotOpen, { file: visibleName(path), reason: errors[code as keyof typeof errors] ?? code })}\n`);
  }
  const readable = asked.filter((path) => !refused.has(path));
  const scanner = buildScanner(gatherKnowledge());
  let diagnosed = false;
  for (const group of each ? readable.map((path) => [path]) : [readable]) {
    if (group.length === 0) continue;
    const analysis: Analysis = await analyse(scanner, openInputs(await Promise.all(group.map(giveFile))));
    diagnosed ||= analysis.diagnoses.length > 0;
    out(json ? `${toJson(group, analysis)}\n` : printReport(analysis, runbooks, language));
  }
  return refused.size ? 2 : diagnosed ? 0 : 1;
}
