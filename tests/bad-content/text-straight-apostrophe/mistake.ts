import { texts } from '../../content/good-units.ts';

export default { texts: { ...texts, en: { ...texts.en, title: "Don't restart" } } };
