import { gatherTexts } from './gather.ts';

export default gatherTexts({
  runbooks: import.meta.glob('../../../content/runbooks/*/text/en.ts', { eager: true }),
  snippets: import.meta.glob('../../../content/snippets/*/text/en.ts', { eager: true }),
  formats: import.meta.glob('../../../content/formats/*/text/en.ts', { eager: true }),
  symptoms: import.meta.glob('../../../content/symptoms-text/en.ts', { eager: true }),
});
