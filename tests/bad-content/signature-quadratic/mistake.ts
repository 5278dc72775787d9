import { signature } from '../../content/good-units.ts';

export default {
  signature: {
    ...signature,
    literals: ['untrusted'],
    pattern: /[a-z]+ key (?<keyId>[A-Z2-7:]{59})/,
    examples: signature.examples.map((one) => `${'untrusted'.repeat(3)} ${one}`),
  },
};
