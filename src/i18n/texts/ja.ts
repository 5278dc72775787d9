import { gatherTexts } from './gather.ts';

export default gatherTexts({
  runbooks: import.meta.glob('../../../content/runbooks/*/text/ja.ts', { eager: true }),
  snippets: import.meta.glob('../../../content/snippets/*/text/ja.ts', { eager: true }),
  formats: import.meta.glob('../../../content/formats/*/text/ja.ts', { eager: true }),
  symptoms: import.meta.glob('../../../content/symptoms-text/ja.ts', { eager: true }),
});
