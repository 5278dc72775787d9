import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { s3Driver: 's3' },
  walks: [
    { answers: { 'store-v1': 'aws', 'credentials-v1': 'keys' }, outcome: 'v1-keys' },
    { answers: { 'store-v1': 'unsure', 'credentials-v1': 'role' }, outcome: 'v1-role' },
    { answers: { 'store-v1': 'vpc', 'credentials-v1-vpc': 'unsure' }, outcome: 'v1-vpc-keys' },
    { answers: { 'store-v1': 'vpc', 'credentials-v1-vpc': 'role' }, outcome: 'v1-vpc-role' },
    { answers: { 'store-v1': 'compatible' }, outcome: 'v1-compatible' },
  ],
});
