import { signature } from '../../content/good-units.ts';

export default { signature: { ...signature, role: 'cause', confirmedBy: ['good/cause'] } };
