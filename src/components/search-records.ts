/**
 * Finds records by parts of words: people paste fragments of error messages, and Japanese and Chinese have no spaces.
 * Every part of the query has to occur; where it occurs decides the order.
 */
import type { SearchRecord } from './search-index.ts';

export interface SearchHit {
  record: SearchRecord;
  /** The passage around the first occurrence, in three parts: before, the match, after. */
  excerpt: readonly [string, string, string];
  sections: SearchRecord['sections'];
}

const mostHits = 20;
const mostSections = 3;
const around = 70;

/** Width, case and compatibility forms do not matter: Ａ finds a, ﾚｼﾞｽﾄﾘ finds レジストリ. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

export function searchRecords(records: readonly SearchRecord[], query: string): SearchHit[] {
  const parts = [...new Set(fold(query).split(/\s+/).filter(Boolean))].slice(0, 12);
  if (parts.length === 0) return [];
  const whole = fold(query).trim();
  return records
    .map((record) => ({ record, score: scoreOf(record, parts, whole) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostHits)
    .map(({ record }) => toHit(record, parts, whole));
}

const fields = (record: SearchRecord): readonly (readonly [text: string, weight: number])[] => [
  [record.title, 8],
  [record.lines, 5],
  [record.symptom, 4],
  [record.sections.map(([, heading]) => heading).join('\n'), 3],
  [record.text, 1],
];

/** 0 where a part occurs nowhere. The whole query as one phrase counts double. */
function scoreOf(record: SearchRecord, parts: readonly string[], whole: string): number {
  const folded = fields(record).map(([text, weight]) => [fold(text), weight] as const);
  let score = 0;
  for (const part of parts) {
    const best = Math.max(0, ...folded.filter(([text]) => text.includes(part)).map(([, weight]) => weight));
    if (best === 0) return 0;
    score += best;
  }
  const phrase = Math.max(0, ...folded.filter(([text]) => text.includes(whole)).map(([, weight]) => weight));
  return score + 2 * phrase;
}

function toHit(record: SearchRecord, parts: readonly string[], whole: string): SearchHit {
  const candidates = [record.symptom, ...record.lines.split('\n'), ...record.text.split('\n')];
  const match = [whole, ...parts].flatMap((part) => {
    const text = candidates.find((candidate) => fold(candidate).includes(part));
    return text === undefined ? [] : [{ text, part }];
  })[0];
  const sections = record.sections.filter(([, heading]) => parts.every((part) => fold(heading).includes(part)));
  return {
    record,
    excerpt: match ? cut(match.text, match.part) : [record.symptom, '', ''],
    sections: sections.slice(0, mostSections),
  };
}

function cut(text: string, part: string): SearchHit['excerpt'] {
  const at = fold(text).indexOf(part);
  // Folding can change lengths (㎏ → kg); then the passage is shown without a mark.
  if (fold(text).length !== text.length) return [text.slice(0, 2 * around), '', ''];
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + part.length + around);
  return [
    (start > 0 ? '…' : '') + text.slice(start, at),
    text.slice(at, at + part.length),
    text.slice(at + part.length, end) + (end < text.length ? '…' : ''),
  ];
}
