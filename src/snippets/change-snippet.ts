/** A snippet that changes configuration: written once as settings and values, rendered for every install method. */
import { dialectOf, fileOf, type Change } from '../configuration/change.ts';
import { renderIn } from '../configuration/render/render-change.ts';
import { installMethods, type InstallMethod } from '../runbook/define.ts';
import { notApplicable, type Snippet, type Values, type Variant } from './define.ts';
import type { Checked, Param } from './params.ts';

type Params = Readonly<Record<string, Param>>;

/**
 * `change` names settings of content/settings and their values; `undefined` leaves a setting out. For an install method in which
 * no single file can hold all of them the snippet says that it does not apply (then its text has `notApplicable`).
 * @param only the install methods it is meant for, where a file exists that must not be used
 * @example changeSnippet({ params: { address }, change: ({ address }) => ({ 'http.addr': address }) })
 */
export function changeSnippet<const P extends Params>(snippet: {
  params: P;
  change: (values: Values<P>) => Change;
  only?: readonly InstallMethod[];
}): Snippet<P> {
  const examples = Object.fromEntries(
    Object.entries(snippet.params).map(([name, { example }]) => [name, example as Checked]),
  ) as Values<P>;
  const variantFor = (method: InstallMethod): Variant<P> | typeof notApplicable => {
    const dialect = dialectOf(snippet.change(examples), method);
    if (!dialect || snippet.only?.includes(method) === false) return notApplicable;
    return {
      place: { file: fileOf[dialect] },
      render: (values, version) => renderIn(snippet.change(values), dialect, version),
    };
  };
  const variants = Object.fromEntries(installMethods.map((method) => [method, variantFor(method)])) as {
    [M in InstallMethod]: Variant<P> | typeof notApplicable;
  };
  return { params: snippet.params, variants, change: snippet.change };
}
