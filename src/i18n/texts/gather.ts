import type { Texts } from '../texts.ts';

type Modules = Record<string, { default: unknown }>;

/** `…/<id>/text/<locale>.ts` → the id. */
const byFolder = (modules: Modules) =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/').at(-3)!, module.default]));

export const gatherTexts = (parts: {
  runbooks: Modules;
  snippets: Modules;
  formats: Modules;
  symptoms: Modules;
}): Texts =>
  ({
    runbooks: byFolder(parts.runbooks),
    snippets: byFolder(parts.snippets),
    formats: byFolder(parts.formats),
    symptoms: Object.values(parts.symptoms)[0]?.default ?? {},
  }) as Texts;
