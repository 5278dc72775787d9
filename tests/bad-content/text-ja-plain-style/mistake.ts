import { texts } from '../../content/good-units.ts';

export default {
  texts: { ...texts, ja: { ...texts.ja, body: '`docker ps`を1回実行する。[[other]]を参照してください。' } },
};
