import { texts } from '../../content/good-units.ts';

export default {
  texts: { ...texts, ja: { ...texts.ja, body: '`docker info`を1回実行します。[[other]]を参照してください。' } },
};
