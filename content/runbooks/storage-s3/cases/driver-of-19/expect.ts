import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { s3Driver: 's3_v2' },
  walks: [
    { answers: { 'store-v2': 'aws', 'credentials-v2': 'keys' }, outcome: 'v2-keys' },
    { answers: { 'store-v2': 'unsure', 'credentials-v2': 'role' }, outcome: 'v2-role' },
    { answers: { 'store-v2': 'vpc', 'credentials-v2-vpc': 'unsure' }, outcome: 'v2-vpc-keys' },
    { answers: { 'store-v2': 'vpc', 'credentials-v2-vpc': 'role' }, outcome: 'v2-vpc-role' },
    { answers: { 'store-v2': 'compatible' }, outcome: 'v2-compatible' },
  ],
});
