import { texts } from '../../content/good-units.ts';

export default {
  texts: {
    ...texts,
    en: { ...texts.en, title: 'Restart the reverse proxy' },
    ja: { ...texts.ja, title: 'プロキシを再起動する' },
    zh: { ...texts.zh, title: '重启反向代理' },
  },
};
