/** What every signature must be. */
import { facts, type FactId } from '../../../content/facts.ts';
import { matchSignatures, type NamedSignature } from '../../../src/diagnose/match-signatures.ts';
import { shortestLiteral } from '../../../src/diagnose/word-filter.ts';
import { validateFact } from '../../../src/runbook/fact-types.ts';
import { recordOf } from '../record-of.ts';
import type { Messages, World } from './unit.ts';

export function checkSignature(signature: NamedSignature, world: World): Messages {
  const checks = [checkLiterals, checkPattern, checkFacts, checkExamples, checkReferences];
  return checks.flatMap((check) => check(signature, world)).map((message) => `${signature.id}: ${message}`);
}

function checkLiterals({ literals }: NamedSignature): Messages {
  if (literals.length === 0)
    return [
      'has no literal. Lines are found by their literals, so it never matches; name the rarest words of the line.',
    ];
  return literals
    .filter((literal) => new TextEncoder().encode(literal).length < shortestLiteral)
    .map(
      (literal) =>
        `the literal "${literal}" is shorter than ${shortestLiteral} bytes, so the scan cannot find it; take more of the line.`,
    );
}

/** Escapes, classes and single characters of a regular expression, with a quantifier where one follows. */
const tokens = /(\\[\s\S]|\[(?:\\[\s\S]|[^\]\\]){0,300}\]|[^\\])([*+]|\{\d+,\})?/g;
const isBroad = (token: string) => token === '.' || token.startsWith('[^') || /\\[SWD]/.test(token);

function checkPattern({ pattern }: NamedSignature): Messages {
  const messages: Messages = [];
  if (/[gy]/.test(pattern.flags))
    messages.push(`the pattern has the flag "${pattern.flags}" and remembers where it stopped; drop g and y.`);
  for (const [, token, quantifier] of pattern.source.matchAll(tokens)) {
    if (quantifier && isBroad(token!))
      messages.push(
        `"${token}${quantifier}" runs to the end of a hostile line from every start; give it a bound: ${token}{0,200}.`,
      );
  }
  return messages;
}

/** Named groups of a pattern. */
export const groupNames = (pattern: RegExp): string[] =>
  [...pattern.source.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map((match) => match[1]!);

function checkFacts({ pattern, sets }: NamedSignature): Messages {
  const strangers = groupNames(pattern)
    .filter((name) => !(name in facts))
    .map((name) => `the group "${name}" is no fact, so what it captures is lost; use a fact id or a plain group.`);
  const wrong = Object.entries(sets ?? {})
    .filter(([fact, value]) => !(fact in facts) || validateFact(facts[fact as FactId], value) === undefined)
    .map(([fact, value]) => `sets ${fact} to "${value}", which is no value of that fact (content/facts.ts).`);
  return [...strangers, ...wrong];
}

function checkExamples(signature: NamedSignature, world: World): Messages {
  const messages: Messages = [];
  if (signature.examples.length === 0) messages.push('has no example. Add a line as a program prints it.');
  if (signature.lookAlikes.length === 0)
    messages.push(
      'has no look-alike. Add a line close to it that must not match, or nothing keeps it from matching all.',
    );
  for (const example of signature.examples) messages.push(...checkExample(signature, example, world));
  for (const line of signature.lookAlikes) {
    if (matchSignatures(recordOf(line, world.knowledge), [signature]).length > 0)
      messages.push(`matches its look-alike, so it would accuse the wrong cause; narrow the pattern: ${line}`);
  }
  return messages;
}

function checkExample(signature: NamedSignature, example: string, world: World): Messages {
  const holdsLiteral = signature.literals.some((literal) => example.toLowerCase().includes(literal.toLowerCase()));
  if (!holdsLiteral && signature.literals.length > 0)
    return [
      `no literal is in the example, so the scan never sees it; a literal must be part of every match: ${example}`,
    ];
  const record = recordOf(example, world.knowledge);
  if (matchSignatures(record, [signature]).length === 0) {
    const reason = signature.speakers?.includes(record.speaker) === false ? ` (the speaker is ${record.speaker})` : '';
    return [`does not match its own example${reason}; mend the pattern or the example: ${example}`];
  }
  const text = signature.field ? (record.fields[signature.field] ?? '') : record.text;
  return Object.entries(signature.pattern.exec(text)?.groups ?? {})
    .filter(([fact, value]) => value !== undefined && fact in facts && !validateFact(facts[fact as FactId], value))
    .map(([fact, value]) => `captures "${value}" as ${fact}, which is no value of that fact; capture less, or more.`);
}

function checkReferences({ role, suggests, resolvedBy, confirmedBy }: NamedSignature, world: World): Messages {
  const missing = Object.keys(suggests ?? {})
    .filter((runbook) => !world.runbooks.has(runbook))
    .map((runbook) => `suggests the runbook "${runbook}", which does not exist: its page could not be opened.`);
  const wrongWeight = Object.entries(suggests ?? {})
    .filter(([, weight]) => !Number.isInteger(weight) || weight < 1 || weight > 5)
    .map(([runbook, weight]) => `suggests "${runbook}" with ${weight}; a weight is 1 (remotely) to 5 (most likely).`);
  const unresolved = (resolvedBy ?? [])
    .filter((id) => !['context', 'benign'].includes(world.signatures.get(id)?.role ?? ''))
    .map(
      (id) => `is resolved by "${id}", which is no context or benign signature; only those can take a symptom back.`,
    );
  const unconfirmed = (confirmedBy ?? [])
    .filter((id) => role !== 'symptom' || !world.signatures.has(id))
    .map((id) => `is confirmed by "${id}": only a symptom can be, and only by a signature that exists.`);
  return [...missing, ...wrongWeight, ...unresolved, ...unconfirmed];
}
