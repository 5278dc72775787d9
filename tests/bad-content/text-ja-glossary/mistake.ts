import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, ja: { ...texts.ja, title: 'サーバを再起動する' } } };
