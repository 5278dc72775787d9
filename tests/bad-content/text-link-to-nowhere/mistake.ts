import { texts } from '../../content/good-units.ts';

export default {
  texts: {
    ...texts,
    en: { ...texts.en, title: 'Restart it as [[nowhere]] says' },
    ja: { ...texts.ja, title: '[[nowhere]]のとおり再起動する' },
    zh: { ...texts.zh, title: '按 [[nowhere]] 重启' },
  },
};
