import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, zh: { ...texts.zh, title: '您重启，你等待' } } };
