/**
 * The vocabulary of facts: everything that can be known about a user's installation, with the type of its value.
 * Produced by signatures (named groups, `sets`), by configuration files, by answers and by forms. Labels: words/<locale>/facts.
 */
import { installation } from './facts/installation.ts';
import { tokens } from './facts/tokens.ts';
import { rights } from './facts/rights.ts';
import { network } from './facts/network.ts';
import { storage } from './facts/storage.ts';
import { images } from './facts/images.ts';
import { gitlab } from './facts/gitlab.ts';

export const facts = { ...installation, ...tokens, ...rights, ...network, ...storage, ...images, ...gitlab } as const;

export type FactId = keyof typeof facts;
