/**
 * Runs the whole path over a text made of the signatures' own examples, so that the first paste finds it compiled: on cold code it takes
 * several times as long. In small steps, since a paste may come at any moment.
 */
import { readerOfText } from '../input/text-reader.ts';
import { commonText } from './common-text.ts';
import { analyse } from './pipeline.ts';
import type { Scanner } from './build-scanner.ts';

const steps = 12;
const textSize = 256 * 1024;

export async function warmUp(scanner: Scanner, stop: () => boolean): Promise<void> {
  const examples = scanner.knowledge.signatures.flatMap((signature) => [
    ...signature.examples,
    ...signature.lookAlikes,
  ]);
  const lines = [...examples, ...commonText.split('\n')].join('\n');
  const text = `${lines}\n`.repeat(Math.ceil(textSize / lines.length)).slice(0, textSize);
  for (let step = 0; step < steps && !stop(); step++) {
    await analyse(scanner, [{ name: '', reader: readerOfText(text) }]);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
