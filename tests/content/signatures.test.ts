import { describe, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { checkHostileTime } from './rules/hostile-time.ts';
import { checkSignature } from './rules/signatures.ts';
import { signatures } from './units.ts';
import { world } from './world.ts';

describe.each(signatures)('%s', (id, signature) => {
  test('is a good signature', () => expectNone(checkSignature({ ...signature, id }, world)));
  test('stays linear on hostile text', () => expectNone(checkHostileTime({ ...signature, id })));
});
