/** A snippet, an install method and raw values → a rendered command, or what was refused. */
import { installMethods, type InstallMethod } from '../runbook/define.ts';
import { notApplicable, type Place, type Snippet, type Variant } from './define.ts';
import { UnwritableValue, type Fragment, type LanguageId } from './fragment.ts';
import { checkParam, type Checked, type Refusal } from './params.ts';

export interface RenderedSnippet {
  language: LanguageId;
  text: string;
  place: Place;
  /** Parameters that this variant uses, with the value in it and whether it is only the example. */
  used: readonly { name: string; value: string; isExample: boolean }[];
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
): RenderResult {
  const variant = variantOf(snippet, method);
  if (variant === notApplicable) return { ok: false, problem: 'not-applicable' };
  const checked: Record<string, Checked> = {};
  for (const [name, param] of Object.entries(snippet.params)) {
    const result = checkParam(param, values[name] || param.example);
    if (!result.ok) return { ok: false, problem: 'refused', param: name, refusal: result.refusal };
    checked[name] = result.value;
  }
  // A proxy notes which parameters this variant reads: the form shows no others.
  const used = new Set<string>();
  const watched = new Proxy(checked, {
    get: (target, name: string) => {
      used.add(name);
      return target[name];
    },
  });
  const fragment = renderOrRefuse(variant, watched);
  if (fragment instanceof UnwritableValue) {
    const param = [...used].find((name) => fragment.value.includes(checked[name]!)) ?? '';
    return { ok: false, problem: 'refused', param, refusal: 'wrong-shape' };
  }
  const { language, text } = fragment;
  return {
    ok: true,
    rendered: {
      language,
      text,
      place: variant.place,
      used: [...used].map((name) => ({ name, value: checked[name]!, isExample: !values[name] })),
    },
  };
}

function renderOrRefuse(
  variant: Variant<Snippet['params']>,
  values: Readonly<Record<string, Checked>>,
): Fragment<LanguageId> | UnwritableValue {
  try {
    return variant.render(values);
  } catch (error) {
    if (error instanceof UnwritableValue) return error;
    throw error;
  }
}

/** The install methods a snippet has something for. */
export const methodsOf = (snippet: Snippet): readonly InstallMethod[] =>
  installMethods.filter((method) => variantOf(snippet, method) !== notApplicable);
