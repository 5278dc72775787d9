import { test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { checkSnippet } from './rules/snippets.ts';
import { snippetUnits } from './units.ts';
import { world } from './world.ts';

test.each(snippetUnits)('snippets/$id is a good snippet', (unit) => expectNone(checkSnippet(unit, world)));
