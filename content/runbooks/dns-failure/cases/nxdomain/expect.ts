import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { dnsAnswer: 'no-such-host', lookupHost: 'registry.nowhere.test', networkTarget: 'registry' },
  walks: [
    { answers: { 'host-finds': 'none', exists: 'wrong' }, outcome: 'right-name' },
    { answers: { 'host-finds': 'none', exists: 'elsewhere' }, outcome: 'right-server' },
    { answers: { 'host-finds': 'none', exists: 'nowhere' }, outcome: 'create-record' },
    { answers: { 'host-finds': 'unsure', exists: 'proxy' }, outcome: 'needs-proxy' },
    { answers: { 'host-finds': 'found', where: 'daemon' }, outcome: 'restart-puller' },
  ],
});
