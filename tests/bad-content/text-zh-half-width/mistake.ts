import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, zh: { ...texts.zh, title: '重启(可选)' } } };
