import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, ja: { ...texts.ja, title: 'GitLab を再起動する' } } };
