import { defineSignatures } from '../../../src/diagnose/define.ts';

/** Nothing is diagnosed here; the checks read what the signatures of the problems know. */
export default defineSignatures({});
