/** What every snippet must be. Its quoting is proved with real programs in tests/snippets. */
import { facts } from '../../../content/facts.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { installMethods, type InstallMethod } from '../../../src/runbook/define.ts';
import { notApplicable, type Snippet } from '../../../src/snippets/define.ts';
import { checkParam, type Param } from '../../../src/snippets/params.ts';
import { methodsOf, renderSnippet, variantOf } from '../../../src/snippets/render-snippet.ts';
import type { Messages, SnippetUnit, World } from './unit.ts';

export function checkSnippet(unit: SnippetUnit, world: World): Messages {
  const variants = checkVariants(unit);
  const examples = Object.entries(unit.snippet.params).flatMap(([name, param]) =>
    checkParameter(name, param, unit.snippet.params),
  );
  const messages = [
    ...variants,
    ...examples,
    ...(variants.length + examples.length === 0 ? checkRendering(unit.snippet) : []),
    ...(world.usedSnippets.has(unit.id)
      ? []
      : ['no runbook uses it; use it as a step, probe or check, or take it out.']),
  ];
  return messages.map((message) => `snippets/${unit.id}: ${message}`);
}

function checkVariants({ snippet, texts }: SnippetUnit): Messages {
  const missing =
    'any' in snippet.variants ? [] : installMethods.filter((method) => !Object.hasOwn(snippet.variants, method));
  const messages = missing.map((method) => `has nothing for ${method}; write a variant, or say notApplicable and why.`);
  if (missing.length > 0) return messages;
  const isPartial = installMethods.some((method) => variantOf(snippet, method) === notApplicable);
  if (methodsOf(snippet).length === 0) messages.push('has no variant at all; write one.');
  for (const locale of locales) {
    const hasWords = Boolean((texts[locale] as { notApplicable?: string }).notApplicable?.trim());
    if (isPartial && !hasWords)
      messages.push(`leaves an install method out, and text/${locale}.ts does not say why; add "notApplicable".`);
    if (!isPartial && hasWords)
      messages.push(`exists for every install method, but text/${locale}.ts has "notApplicable"; take it out.`);
  }
  return messages;
}

function checkParameter(name: string, param: Param, params: Snippet['params']): Messages {
  const result = checkParam(param, param.example);
  if (!result.ok)
    return [`the example "${param.example}" of "${name}" is refused (${result.refusal}); it is what people see first.`];
  // A size is shown with its unit and written in bytes.
  if (param.shape !== 'bytes' && result.value !== param.example)
    return [`the example of "${name}" has space around it; take it off.`];
  if (param.when && !Object.hasOwn(params, param.when.param))
    return [`"${name}" depends on "${param.when.param}", which is no parameter of it.`];
  if (param.fact === undefined) return [];
  const fact = facts[param.fact];
  if (!fact) return [`"${name}" is filled in from "${param.fact}", which is no fact.`];
  if (fact.type !== 'choice') return [];
  return fact.values
    .filter((value) => !checkParam(param, value).ok)
    .map((value) => `"${name}" is filled in from ${param.fact}, but refuses its value "${value}".`);
}

function checkRendering(snippet: Snippet): Messages {
  const used = new Set<string>();
  const methods = methodsOf(snippet);
  const messages = ('any' in snippet.variants ? methods.slice(0, 1) : methods).flatMap((method) =>
    formsOf(snippet).flatMap((given) => checkRendered(snippet, method, given, used)),
  );
  const unused = Object.keys(snippet.params)
    .filter((name) => !used.has(name))
    .map((name) => `no variant uses the parameter "${name}"; use it, or take it out of the params and the texts.`);
  return messages.length > 0 ? messages : unused;
}

/** The examples alone, and once for each parameter that exists only beside a value of another. */
const formsOf = ({ params }: Snippet): Record<string, string>[] => [
  {},
  ...Object.values(params).flatMap(({ when }) => (when ? [{ [when.param]: when.is[0]! }] : [])),
];

function checkRendered(
  snippet: Snippet,
  method: InstallMethod,
  given: Readonly<Record<string, string>>,
  used: Set<string>,
): Messages {
  let result;
  try {
    result = renderSnippet(snippet, method, given);
  } catch (error) {
    return [`cannot be rendered for ${method}: ${(error as Error).message}`];
  }
  if (!result.ok) return [`is refused with its own examples for ${method}: ${result.problem}.`];
  const { text, language, place, used: names } = result.rendered;
  for (const { name } of names) used.add(name);
  const messages: Messages = [];
  if (text.trim() === '') messages.push(`renders nothing for ${method}.`);
  if (/\bundefined\b|\[object /.test(text)) messages.push(`renders a missing value for ${method}: ${text}`);
  if (/[ \t]$/m.test(text)) messages.push(`has space at the end of a line for ${method}, which copies badly.`);
  if ('run' in place !== (language === 'shell'))
    messages.push(`is ${language} for ${method}, but its place says it is ${'run' in place ? 'run' : 'in a file'}.`);
  return messages;
}
