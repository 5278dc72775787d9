import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import { analyse, buildScanner } from '../../src/engine/pipeline.ts';
import { readerOfBytes } from '../../src/input/byte-reader.ts';

const scanner = buildScanner(gatherKnowledge());

export const analyseText = (text: string, name = 'input.txt') =>
  analyse(scanner, [{ name, reader: readerOfBytes(new TextEncoder().encode(text)) }]);
