import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { rateLimiter: 'proxy', proxyServer: 'nginx', registryHost: 'registry.example.test:5050' },
  walks: [
    { answers: {}, outcome: 'proxy-limits' },
    { answers: { who: 'unsure', image: 'elsewhere' }, outcome: 'other-registry' },
    { answers: { who: 'unsure', image: 'unsure' }, outcome: 'proxy-limits' },
  ],
});
