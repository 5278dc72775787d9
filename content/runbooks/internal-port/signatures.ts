import { defineSignatures, type Signature } from '../../../src/diagnose/define.ts';

const line = (pattern: RegExp, example: string, lookAlike: string): Signature => ({
  role: 'context',
  literals: ['internal port: '],
  pattern,
  registry: true,
  examples: [example],
  lookAlikes: [lookAlike],
});

const [agree, silent] = ['internal port: all agree', 'internal port: the registry does not answer there'];

/** What our own check of the three places prints. */
export default defineSignatures({
  agree: { ...line(/^internal port: all agree$/, agree, silent), healthy: true },
  'not-listening': line(/^internal port: the registry does not answer there$/, silent, agree),
  'proxy-elsewhere': line(
    /^internal port: NGINX passes on to another one$/,
    'internal port: NGINX passes on to another one',
    agree,
  ),
  'gitlab-elsewhere': line(/^internal port: GitLab asks another one$/, 'internal port: GitLab asks another one', agree),
});
