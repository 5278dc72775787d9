/** A snippet, an install method and raw values → a rendered command, or what was refused. */
import { entriesOf, fileOf, hasPlace, type Change } from '../configuration/change.ts';
import { dialects, type Dialect } from '../configuration/define.ts';
import { installMethods, type InstallMethod } from '../runbook/define.ts';
import { inRange } from '../runbook/version-range.ts';
import { notApplicable, type Place, type Snippet, type Variant } from './define.ts';
import { UnwritableValue, type Fragment, type LanguageId } from './fragment.ts';
import { checkParam, type Checked, type Param, type Refusal } from './params.ts';

export interface RenderedSnippet {
  language: LanguageId;
  text: string;
  place: Place;
  /** Parameters that this variant uses, with the value in it and whether it is only the example. */
  used: readonly { name: string; value: string; isExample: boolean }[];
  /** Where it is a change of configuration: the settings, and what the text is written in. */
  change?: { settings: Change; dialect: Dialect; keepsDriver?: true };
}

export type RenderResult =
  | { ok: true; rendered: RenderedSnippet }
  | { ok: false; problem: 'not-applicable' }
  | { ok: false; problem: 'refused'; param: string; refusal: Refusal };

export const variantOf = (
  snippet: Snippet,
  method: InstallMethod,
): Variant<Snippet['params']> | typeof notApplicable =>
  'any' in snippet.variants ? snippet.variants.any : snippet.variants[method];

/** @param values raw text by parameter name; a missing or empty one is shown as its example */
export function renderSnippet(
  snippet: Snippet,
  method: InstallMethod,
  values: Readonly<Record<string, string | undefined>>,
  version?: string,
): RenderResult {
  const variant = variantOf(snippet, method);
  if (variant === notApplicable) return { ok: false, problem: 'not-applicable' };
  const read = checkValues(snippet.params, values, version);
  if (!read.ok) return read;
  const { checked } = read;
  // A proxy notes which parameters this variant reads: the form shows no others.
  const used = new Set<string>();
  const watched = new Proxy(checked, {
    get: (target, name: string) => {
      used.add(name);
      return target[name];
    },
  });
  const fragment = renderOrRefuse(variant, watched, version);
  if (fragment instanceof UnwritableValue) {
    const param = [...used].find((name) => checked[name] !== undefined && fragment.value.includes(checked[name])) ?? '';
    return { ok: false, problem: 'refused', param, refusal: 'wrong-shape' };
  }
  const { language, text } = fragment;
  return {
    ok: true,
    rendered: {
      language,
      text,
      place: variant.place,
      used: [...used]
        .filter((name) => existing(snippet.params, name, values, version))
        .map((name) => ({ name, value: checked[name] ?? '', isExample: !values[name] })),
      ...changeOf(snippet, variant.place, checked),
    },
  };
}

/**
 * Told by the file: an optional value that nobody gave can make the change fit another file than the one that is written. A file that
 * has no place for the change, where it is done by other settings, is not offered.
 */
function changeOf(snippet: Snippet, place: Place, checked: CheckedValues): Pick<RenderedSnippet, 'change'> {
  const settings = snippet.change?.(checked as Record<string, Checked>);
  if (!settings || !('file' in place)) return {};
  const dialect = dialects.find((one) => fileOf[one] === place.file);
  const entries = entriesOf(settings);
  const fits = dialect && entries.length > 0 && entries.every(({ setting }) => hasPlace(setting, dialect));
  if (!fits) return {};
  return { change: { settings, dialect, ...(snippet.keepsDriver ? { keepsDriver: true } : {}) } };
}

export type CheckedValues = Record<string, Checked | undefined>;

/** Every parameter's checked value: what was given, else its example; an optional one nobody gave is `undefined`. */
export function checkValues(
  params: Readonly<Record<string, Param>>,
  values: Readonly<Record<string, string | undefined>>,
  version?: string,
): { ok: true; checked: CheckedValues } | { ok: false; problem: 'refused'; param: string; refusal: Refusal } {
  const checked: CheckedValues = {};
  for (const [name, param] of Object.entries(params)) {
    const given = values[name] || (param.optional ? '' : param.example);
    if (given === '' || !existing(params, name, values, version)) {
      checked[name] = undefined;
      continue;
    }
    const result = checkParam(param, given);
    if (!result.ok) return { ok: false, problem: 'refused', param: name, refusal: result.refusal };
    checked[name] = result.value;
  }
  return { ok: true, checked };
}

/** Whether a parameter is there at all: for this version, and beside the value of the parameter it depends on. */
function existing(
  params: Readonly<Record<string, Param>>,
  name: string,
  values: Readonly<Record<string, string | undefined>>,
  version: string | undefined,
): boolean {
  const { when, versions } = params[name]!;
  if (inRange(versions, version) === 'no') return false;
  return !when || when.is.includes(values[when.param] || params[when.param]!.example);
}

function renderOrRefuse(
  variant: Variant<Snippet['params']>,
  values: Readonly<CheckedValues>,
  version?: string,
): Fragment<LanguageId> | UnwritableValue {
  try {
    // An optional parameter is typed as such in its own snippet; here all look alike.
    return variant.render(values as Readonly<Record<string, Checked>>, version);
  } catch (error) {
    if (error instanceof UnwritableValue) return error;
    throw error;
  }
}

/** The install methods a snippet has something for. */
export const methodsOf = (snippet: Snippet): readonly InstallMethod[] =>
  installMethods.filter((method) => variantOf(snippet, method) !== notApplicable);
