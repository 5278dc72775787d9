/**
 * A link to a point of a runbook. It carries decisions only, in the fragment, which no server ever sees:
 *
 *     #v=1&r=token-untrusted-key&c=2026-11-20&m=linux&a=pair.different~changed.nodes
 *
 * `v` version of the link, `r` runbook, `c` day of its last review (which content was seen), `m` install method,
 * `a` answers in the order of the questions. Ids only: facts and pasted text have no place to stand in.
 */
import { installMethods, type InstallMethod } from '../runbook/define.ts';
import { upgradeLink, upgraders, type Upgrader } from './upgrade-link.ts';

export interface Point {
  runbook: string;
  /** Day of the runbook's review when the link was made, ISO 8601. */
  reviewed?: string;
  method?: InstallMethod;
  /** Question id → answer id. */
  answers: Readonly<Record<string, string>>;
}

/**
 * What can be wrong with a fragment. `part` is the offending piece, for showing as text; never longer than 60 characters.
 * - `none`: no link of ours (empty, or an ordinary anchor). - `too-long`. - `newer`: made by a newer version of the site.
 * - `malformed`: not a fragment that this or an older version writes.
 */
export interface LinkProblem {
  kind: 'none' | 'too-long' | 'newer' | 'malformed';
  part?: string;
}

export type DecodedLink = { ok: true; point: Point } | { ok: false; problem: LinkProblem };

export const linkVersion = 1;
/** Seven questions of a runbook need less than 400 characters. */
const longestLink = 2000;
const mostAnswers = 32;

const id = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const answer = /^([a-z0-9-]{1,64})\.([a-z0-9-]{1,64})$/;
const day = /^\d{4}-\d\d-\d\d$/;
const version = /^(?:0|[1-9]\d{0,3})$/;
const field = /^([a-z])=([\w.~-]{0,1900})$/;
const known = ['v', 'r', 'c', 'm', 'a'];

const isMethod = (value: string): value is InstallMethod => (installMethods as readonly string[]).includes(value);

/** @throws where an id of ours does not fit into a link: our own mistake, which the content tests find */
export function encodeLink({ runbook, reviewed, method, answers }: Point): string {
  for (const part of [runbook, ...Object.entries(answers).flat()]) {
    if (!id.test(part)) throw new Error(`"${part}" is no id`);
  }
  const given = Object.entries(answers).map(([question, chosen]) => `${question}.${chosen}`);
  return [
    `#v=${linkVersion}&r=${runbook}`,
    ...(reviewed ? [`c=${reviewed}`] : []),
    ...(method ? [`m=${method}`] : []),
    ...(given.length ? [`a=${given.join('~')}`] : []),
  ].join('&');
}

/** Strict: what is not exactly a link is a problem to be shown. Whether the ids still exist is asked of `fitPoint`. */
export function decodeLink(
  fragment: string,
  steps: readonly Upgrader[] = upgraders,
  current: number = linkVersion,
): DecodedLink {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (!text.startsWith('v=')) return refuse('none');
  if (text.length > longestLink) return refuse('too-long');
  const fields = readFields(text);
  if (typeof fields === 'string') return refuse('malformed', fields);
  const written = fields.get('v')!;
  if (!version.test(written)) return refuse('malformed', `v=${written}`);
  if (Number(written) > current) return refuse('newer', `v=${written}`);
  const upgraded = upgradeLink(fields, Number(written), current, steps);
  return upgraded ? readPoint(upgraded) : refuse('malformed', `v=${written}`);
}

const refuse = (kind: LinkProblem['kind'], part?: string): DecodedLink => ({
  ok: false,
  problem: part === undefined ? { kind } : { kind, part: part.slice(0, 60) },
});

/** The fields by name, or the piece that is none or stands there twice. */
function readFields(text: string): Map<string, string> | string {
  const fields = new Map<string, string>();
  for (const piece of text.split('&')) {
    const [, name, value] = field.exec(piece) ?? [];
    if (name === undefined || value === undefined || fields.has(name)) return piece;
    fields.set(name, value);
  }
  return fields;
}

function readPoint(fields: ReadonlyMap<string, string>): DecodedLink {
  const unknown = [...fields.keys()].find((name) => !known.includes(name));
  if (unknown) return refuse('malformed', `${unknown}=${fields.get(unknown)}`);
  const runbook = fields.get('r') ?? '';
  if (!id.test(runbook)) return refuse('malformed', `r=${runbook}`);
  const reviewed = fields.get('c');
  if (reviewed !== undefined && !isDay(reviewed)) return refuse('malformed', `c=${reviewed}`);
  const method = fields.get('m');
  if (method !== undefined && !isMethod(method)) return refuse('malformed', `m=${method}`);
  const answers = readAnswers(fields.get('a'));
  if (typeof answers === 'string') return refuse('malformed', `a=${answers}`);
  return { ok: true, point: { runbook, ...(reviewed && { reviewed }), ...(method && { method }), answers } };
}

const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(text));

function readAnswers(text: string | undefined): Record<string, string> | string {
  if (text === undefined) return {};
  const given = new Map<string, string>();
  for (const piece of text.split('~')) {
    const [, question, chosen] = answer.exec(piece) ?? [];
    if (!question || !chosen || !id.test(question) || !id.test(chosen) || given.has(question)) return piece;
    given.set(question, chosen);
  }
  return given.size > mostAnswers ? text : Object.fromEntries(given);
}

/** `/en/#v=1&…`. `base` is where the site stands, with a slash at its end: `../` from a page of one language. */
export const linkPath = (locale: string, point: Point, base = '/'): string => `${base}${locale}/${encodeLink(point)}`;
