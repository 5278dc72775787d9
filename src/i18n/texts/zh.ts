import { gatherTexts } from './gather.ts';

export default gatherTexts({
  runbooks: import.meta.glob('../../../content/runbooks/*/text/zh.ts', { eager: true }),
  snippets: import.meta.glob('../../../content/snippets/*/text/zh.ts', { eager: true }),
  formats: import.meta.glob('../../../content/formats/*/text/zh.ts', { eager: true }),
  symptoms: import.meta.glob('../../../content/symptoms-text/zh.ts', { eager: true }),
});
