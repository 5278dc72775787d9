/**
 * Every snippet, rendered with many accepted values per variant, is read back by the program it is written for: the values come
 * out as they went in, and nothing else changes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { snippets } from '../../src/snippets/library.ts';
import { readers } from './readers.ts';
import { rendersOf } from './renders.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'registry-runbook-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(snippets))(
  '%s is read back as it was meant',
  async (_, snippet) => {
    for (const renders of rendersOf(snippet, 200, folder)) {
      const problem = await readers[renders.language](renders, folder);
      if (problem !== undefined) throw new Error(`for ${renders.method}: ${problem}`);
    }
  },
  120_000,
);
