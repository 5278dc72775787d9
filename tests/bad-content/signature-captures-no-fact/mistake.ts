import { signature } from '../../content/good-units.ts';

export default { signature: { ...signature, pattern: /untrusted key (?<key>[A-Z2-7:]{59})/ } };
