import { test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { checkTexts } from './rules/text.ts';
import { texts } from './units.ts';
import { world } from './world.ts';

test.each(Object.entries(texts))('%s says the same in every language', (owner, words) =>
  expectNone(checkTexts(owner, words, world.runbooks)),
);
