import { defineSignatures } from '../../../src/diagnose/define.ts';

/** How Google Cloud Storage refuses the registry. */
export default defineSignatures({
  'no-credentials': {
    role: 'context',
    literals: ['could not find default credentials'],
    pattern: /google: could not find default credentials/,
    examples: ['google: could not find default credentials. See https://example.com/adc for more information'],
    lookAlikes: ['googleapi: Error 404: The specified bucket does not exist., notFound'],
  },
  refused: {
    role: 'context',
    literals: ['googleapi: Error 40'],
    pattern:
      /googleapi: Error (?:403: [^\n]{0,200}does not have storage\.[a-z]{1,20}\.[a-z]{1,20} access|404: The specified bucket does not exist)/,
    examples: [
      'googleapi: Error 403: registry@project.iam.example.com does not have storage.objects.get access to the Google Cloud Storage object., forbidden',
      'googleapi: Error 404: The specified bucket does not exist., notFound',
    ],
    lookAlikes: ['googleapi: Error 429: The rate limit was exceeded., rateLimitExceeded'],
  },
});
