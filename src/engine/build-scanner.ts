/** Knowledge → what a scan needs at hand: the word filter, whom each literal belongs to, what can be skipped. Built once per worker. */
import type { NamedSignature } from '../diagnose/match-signatures.ts';
import { buildWordFilter, type WordFilter } from '../diagnose/word-filter.ts';
import { combineShapes } from '../formats/combine-shapes.ts';
import { commonText } from './common-text.ts';
import type { Knowledge } from './knowledge.ts';

/** What a literal belongs to. */
export interface Owner {
  signatures: readonly NamedSignature[];
  document: boolean;
}

export interface Scanner {
  knowledge: Knowledge;
  filter: WordFilter;
  /** By the index of the literal. */
  owners: readonly Owner[];
  /** Tell whether a line may be part of a block: few formats have such. */
  blockShapes: readonly RegExp[];
  /** Of these, more than `saturation` say nothing new. */
  saturating: ReadonlySet<NamedSignature>;
  /** Literals that belong to such signatures alone. */
  saturatingLiterals: readonly number[];
}

/** How often plain context is looked at: after that it is known. */
export const saturation = 16;

export function buildScanner(knowledge: Knowledge): Scanner {
  const owners = new Map<string, { signatures: NamedSignature[]; document: boolean }>();
  const owner = (literal: string) => {
    const key = literal.toLowerCase();
    if (!owners.has(key)) owners.set(key, { signatures: [], document: false });
    return owners.get(key)!;
  };
  for (const signature of knowledge.signatures)
    for (const literal of signature.literals.flatMap(asWritten)) owner(literal).signatures.push(signature);
  for (const [, format] of knowledge.documents) for (const literal of format.literals) owner(literal).document = true;
  const saturating = new Set(knowledge.signatures.filter((signature) => isPlainContext(signature, knowledge)));
  const mayRest = ({ signatures, document }: Owner) => !document && signatures.every((one) => saturating.has(one));
  return {
    knowledge,
    filter: buildWordFilter([...owners.keys()], new TextEncoder().encode(commonText)),
    owners: [...owners.values()],
    blockShapes: combineShapes(knowledge.records.flatMap(([, format]) => (format.block ? [format.shape] : []))),
    saturating,
    saturatingLiterals: [...owners.values()].flatMap((one, index) => (mayRest(one) ? [index] : [])),
  };
}

/** A quotation mark is written in other ways inside a string of JSON or logfmt, and in the source of a web page. */
const asWritten = (literal: string): string[] =>
  literal.includes('"') ? [literal, literal.replaceAll('"', '\\"'), literal.replaceAll('"', '&quot;')] : [literal];

/** Carries no fact, and nothing depends on where it was met last. */
function isPlainContext({ id, role, pattern, healthy }: NamedSignature, { signatures }: Knowledge): boolean {
  const carriesFact = /\(\?<[A-Za-z]/.test(pattern.source);
  return (
    role === 'context' && !healthy && !carriesFact && !signatures.some(({ resolvedBy }) => resolvedBy?.includes(id))
  );
}
