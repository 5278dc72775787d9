import { snippet } from '../../content/good-units.ts';

export default { snippet: { ...snippet, id: 'lonely' } };
