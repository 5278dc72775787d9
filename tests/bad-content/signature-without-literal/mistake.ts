import { signature } from '../../content/good-units.ts';

export default { signature: { ...signature, literals: [] } };
