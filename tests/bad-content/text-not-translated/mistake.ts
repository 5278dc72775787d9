import { texts } from '../../content/good-units.ts';

export default {
  texts: {
    ...texts,
    zh: { ...texts.zh, title: 'Restart it and then wait' },
    en: { ...texts.en, title: 'Restart it and then wait' },
  },
};
