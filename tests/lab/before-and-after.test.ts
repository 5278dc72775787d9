/** Failures made with the real programs, diagnosed from what they said, fixed with what the product renders, and checked. */
import { describe, test } from 'vitest';
import { tell, type Story } from './story.ts';

const modules = import.meta.glob<{ default: Readonly<Record<string, Story>> }>('./stories/*.ts', { eager: true });
const stories = Object.values(modules).flatMap((module) => Object.entries(module.default));

describe('fails, is diagnosed, fixed and checked:', () => {
  test.each(stories)('%s', (_, story) => tell(story), 30_000);
});
