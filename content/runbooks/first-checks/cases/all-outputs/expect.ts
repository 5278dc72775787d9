import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: {
    clocks: 'agree',
    storageFailure: 'none',
    logCheck: 'quiet',
    proxyCheck: 'passes-on',
    catalogAnswer: 'token',
  },
  walks: [{ answers: {}, outcome: 'all-well' }],
});
