/** Failures made with the real programs, diagnosed from what they said, fixed with what the product renders, and checked. */
import { networkInterfaces } from 'node:os';
import { describe, test } from 'vitest';
import { tell, type Story } from './story.ts';

const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));
const modules = import.meta.glob<{ default: Readonly<Record<string, Story>> }>('./stories/*.ts', { eager: true });
const stories = Object.values(modules).flatMap((module) => Object.entries(module.default));

describe('fails, is diagnosed, fixed and checked:', () => {
  // A machine without IPv6 cannot refuse a connection over it.
  const possible = stories.filter(([name]) => hasIpv6 || !name.includes('IPv6'));
  test.each(possible)('%s', (_, story) => tell(story), 30_000);
});
