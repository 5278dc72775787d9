/** Every diagram and its words, found by glob; ids are folder names. Only pages that show one load this. */
import type { Diagram, DiagramText } from './define.ts';

const modules = import.meta.glob<{ default: Diagram }>('../../content/diagrams/*/diagram.ts', { eager: true });
const texts = import.meta.glob<{ default: DiagramText }>('../../content/diagrams/*/text/*.ts', { eager: true });

export const diagrams: Readonly<Record<string, Diagram>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/').at(-2)!, module.default]),
);

/** @param locale the language's id; `undefined` where there are no such words */
export const diagramText = (id: string, locale: string): DiagramText | undefined =>
  texts[`../../content/diagrams/${id}/text/${locale}.ts`]?.default;
