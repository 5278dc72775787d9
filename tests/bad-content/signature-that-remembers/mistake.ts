import { signature } from '../../content/good-units.ts';

export default { signature: { ...signature, pattern: /untrusted key (?<keyId>[A-Z2-7:]{59})/g } };
