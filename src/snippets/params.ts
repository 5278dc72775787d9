/**
 * Parameters of snippets: what a value may be, checked once, at the border. A checked value is still quoted by its language:
 * the check keeps nonsense out, the quoting keeps the shell safe.
 */
import type { FactId } from '../../content/facts.ts';
import type { VersionRange } from '../runbook/define.ts';

declare const checked: unique symbol;
/** A value that passed its parameter's check. Nothing else makes one. */
export type Checked = string & { readonly [checked]: true };

/** Why a value was refused; the words are in words/<locale>.ts under `refusals`. */
export type Refusal =
  'empty' | 'too-long' | 'control-character' | 'bidi-character' | 'wrong-shape' | 'out-of-range' | 'not-a-choice';

export type CheckResult = { ok: true; value: Checked } | { ok: false; refusal: Refusal };

export interface Param {
  /** The shape, for the form field and for the words of a refusal. */
  shape: ShapeId;
  /** Shown and used while the user has given nothing; always acceptable. */
  example: string;
  /** The fact that fills it in. */
  fact?: FactId;
  choices?: readonly string[];
  range?: readonly [min: number, max: number];
  /** Nothing is written while nothing is given; `example` then shows the default, or what a value looks like. */
  optional?: true;
  /** Exists only while another parameter has one of these values (given, else its example). */
  when?: { param: string; is: readonly string[] };
  /** The GitLab versions that have it. */
  versions?: VersionRange;
}

const shapes = {
  host: /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){0,20}[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  hostPort: /^(?:\[[0-9A-Fa-f:]{2,39}\]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::[1-9]\d{0,4})?$/,
  url: /^https?:\/\/(?:\[[0-9A-Fa-f:]{2,39}\]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::[1-9]\d{0,4})?(?:\/[\w.~/-]{0,300})?$/,
  path: /^\/[^\u0000-\u001f\u007f]{0,400}$/,
  repository: /^[a-z0-9]+(?:[._-]{1,8}[a-z0-9]+){0,60}(?:\/[a-z0-9]+(?:[._-]{1,8}[a-z0-9]+){0,60}){0,20}$/,
  tag: /^\w[\w.-]{0,127}$/,
  /** Kubernetes names, Helm releases, container names. */
  name: /^[A-Za-z0-9][\w.-]{0,127}$/,
  bucket: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  region: /^[a-z0-9][a-z0-9-]{0,40}$/,
  /** `500ms`, `1s`, `168h`: a registry duration always has its unit. Go counts nanoseconds in 63 bits, and refuses 3000000h. */
  duration: /^(?:\d{1,9}(?:ns|us|ms|s)|\d{1,8}m|\d{1,6}h)$/,
  version: /^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?$/,
  integer: /^\d{1,15}$/,
  /** A size: `33554432`, `32 MiB`. Programs are given bytes. */
  bytes: /^\d{1,15}(?: ?(?:KiB|MiB|GiB))?$/,
  choice: /^/,
  /** Anything printable on one line: user names, descriptions, prefixes. A dash in front would make it an option. */
  text: /^(?!-)[^\u0000-\u001f\u007f]{1,400}$/,
} as const;
export type ShapeId = keyof typeof shapes;

type Options = { example: string; fact?: FactId };
const make =
  (shape: ShapeId) =>
  (options: Options): Param => ({ shape, ...options });

export const param = {
  host: make('host'),
  hostPort: make('hostPort'),
  url: make('url'),
  path: make('path'),
  repository: make('repository'),
  tag: make('tag'),
  name: make('name'),
  bucket: make('bucket'),
  region: make('region'),
  duration: make('duration'),
  version: make('version'),
  text: make('text'),
  integer: (options: Options & { min: number; max: number }): Param => ({
    shape: 'integer',
    example: options.example,
    ...(options.fact ? { fact: options.fact } : {}),
    range: [options.min, options.max],
  }),
  bytes: (options: Options & { min: number; max: number }): Param => ({
    shape: 'bytes',
    example: options.example,
    range: [options.min, options.max],
  }),
  choice: (options: Options & { choices: readonly string[] }): Param => ({ shape: 'choice', ...options }),
};

/** @example optional(param.duration({ example: '24h' })) is left out while nobody gives it. */
export const optional = (one: Param): Param & { optional: true } => ({ ...one, optional: true });

const units = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** Digits and an optional binary unit → bytes. */
function inBytes(value: string): number {
  const unit = /[KMG]iB$/.exec(value)?.[0] as keyof typeof units | undefined;
  return Number.parseInt(value, 10) * (unit ? units[unit] : 1);
}

// C0 and C1 controls, line and paragraph separators: none can stand in a one-line value.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// Bidirectional controls and other invisible characters make a command read differently from what it does; half a surrogate
// pair is no character at all and would be written as another.
const invisible = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u;

/** Bytes as people write them, in the largest unit that divides them: `10 MiB`. */
export function inUnits(bytes: number): string {
  const unit = (['GiB', 'MiB', 'KiB'] as const).find((name) => bytes > 0 && bytes % units[name] === 0);
  return unit ? `${bytes / units[unit]} ${unit}` : String(bytes);
}

/** The ends of a parameter's range as they are typed. */
export const shownRange = ({ shape, range }: Param): readonly [string, string] | undefined =>
  range && (shape === 'bytes' ? [inUnits(range[0]), inUnits(range[1])] : [String(range[0]), String(range[1])]);

/** Checks what came from a log, a link, a form or an answer. */
export function checkParam(param: Param, raw: string): CheckResult {
  const refuse = (refusal: Refusal): CheckResult => ({ ok: false, refusal });
  if (control.test(raw)) return refuse('control-character');
  if (invisible.test(raw)) return refuse('bidi-character');
  const value = raw.trim();
  if (value === '') return refuse('empty');
  if (value.length > 500) return refuse('too-long');
  if (param.choices) return param.choices.includes(value) ? accept(value) : refuse('not-a-choice');
  if (!shapes[param.shape].test(value)) return refuse('wrong-shape');
  if (param.shape === 'bytes') {
    const bytes = inBytes(value);
    return param.range && (bytes < param.range[0] || bytes > param.range[1])
      ? refuse('out-of-range')
      : accept(String(bytes));
  }
  if (param.range && (Number(value) < param.range[0] || Number(value) > param.range[1])) return refuse('out-of-range');
  return accept(value);
}

/** Checked values and our own text as one value: joined`https://${host}/jwt/auth`. Our own text is not checked. */
export const joined = (strings: TemplateStringsArray, ...values: readonly Checked[]): Checked =>
  strings.raw.reduce((text, piece, index) => text + values[index - 1]! + piece) as Checked;

const accept = (value: string): CheckResult => ({ ok: true, value: value as Checked });
