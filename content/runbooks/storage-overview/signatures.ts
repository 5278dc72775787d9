import { defineSignatures } from '../../../src/diagnose/define.ts';

/** Refused at the start: no driver, or several (signatures.md S4). */
export default defineSignatures({
  'one-driver-only': {
    role: 'context',
    literals: ['must provide exactly one storage type'],
    pattern: /must provide exactly one storage type\. Provided: \[/,
    registry: true,
    examples: [
      'configuration error: error parsing /etc/docker/registry/config.yml: must provide exactly one storage type. Provided: [filesystem s3]',
    ],
    lookAlikes: ['configuration error: no storage configuration provided'],
  },
});
