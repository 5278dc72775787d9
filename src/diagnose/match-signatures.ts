/** Record → evidence: which of the candidate signatures a record meets, and the facts it gives. */
import { facts, type FactId } from '../../content/facts.ts';
import type { LogRecord } from '../formats/read-record.ts';
import { validateFact } from '../runbook/fact-types.ts';
import type { Role, Signature } from './define.ts';

export interface NamedSignature extends Signature {
  id: string;
}

export interface Match {
  signature: NamedSignature;
  /** Where in the record's text (not set when a field was matched). */
  at?: number;
  length?: number;
  facts: Partial<Record<FactId, string>>;
}

export function matchSignatures(record: LogRecord, candidates: Iterable<NamedSignature>): Match[] {
  const found: Match[] = [];
  for (const signature of candidates) {
    const match = matchOne(record, signature);
    if (match) found.push(match);
  }
  return adjudicate(found);
}

/** The pattern is asked first: it is what most candidates fail, and a record finds out its speaker and fields only when asked. */
function matchOne(record: LogRecord, signature: NamedSignature): Match | undefined {
  const text = signature.field ? record.fields[signature.field] : record.text;
  const match = text === undefined ? null : signature.pattern.exec(text);
  if (!match) return undefined;
  if (signature.speakers && !signature.speakers.includes(record.speaker)) return undefined;
  for (const name in signature.fields) {
    if (!signature.fields[name]!.test(record.fields[name] ?? '')) return undefined;
  }
  return {
    signature,
    facts: { ...capturedFacts(match.groups), ...signature.sets },
    ...(signature.field ? {} : { at: match.index, length: match[0].length }),
  };
}

/** Named groups that are valid values of the fact of that name. What does not validate is hostile or truncated: dropped. */
function capturedFacts(groups: Record<string, string> | undefined): Partial<Record<FactId, string>> {
  const captured: Partial<Record<FactId, string>> = {};
  for (const [name, text] of Object.entries(groups ?? {})) {
    if (text === undefined || !(name in facts)) continue;
    const value = validateFact(facts[name as FactId], text);
    if (value !== undefined) captured[name as FactId] = value;
  }
  return captured;
}

/** Within one record a cause says why, so the symptoms over it say nothing more; and what is known to be normal is no symptom. */
function adjudicate(found: Match[]): Match[] {
  const has = (role: Role) => found.some(({ signature }) => signature.role === role);
  if (!has('cause') && !has('benign')) return found;
  const silent: Role = has('cause') ? 'benign' : 'symptom';
  return found.filter(({ signature: { role } }) => role !== 'symptom' && role !== silent);
}
