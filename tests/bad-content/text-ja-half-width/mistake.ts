import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, ja: { ...texts.ja, title: '再起動する(任意)' } } };
