import type { FamilyText } from '../define.ts';

/** `…/<family>/text/<locale>.ts` → the family. */
export const gatherTexts = (
  modules: Readonly<Record<string, { default: FamilyText }>>,
): Readonly<Record<string, FamilyText>> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/').at(-3)!, module.default]));
