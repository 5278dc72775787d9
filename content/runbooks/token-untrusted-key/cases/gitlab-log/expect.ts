import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    keyId: 'VL4L:CJSP:BVK7:NT6F:KDTA:FTKO:EM26:67BD:ZEO4:VKG4:DDDN:6UIA',
    registryHost: 'registry.example.com',
    keyPair: 'different',
  },
  walks: [{ answers: { changed: 'unsure' }, outcome: 'recreate-pair' }],
});
