import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyServer: 'nginx' },
  walks: [
    { answers: { 'which-nginx': 'own' }, outcome: 'own-nginx' },
    { answers: { 'which-nginx': 'bundled' }, outcome: 'bundled-nginx' },
    { answers: { 'which-nginx': 'ingress' }, outcome: 'ingress-nginx' },
    { answers: { 'which-nginx': 'nginx-inc' }, outcome: 'nginx-inc' },
    { answers: { 'which-nginx': 'unsure' }, outcome: 'every-hop' },
    { answers: { server: 'apache' }, outcome: 'apache' },
  ],
});
