import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, en: { ...texts.en, body: 'Run `docker ps` once, `twice. See [[other]].' } } };
