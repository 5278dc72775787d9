/** Everything that comes out of given inputs, as text. */
import { readFully } from '../../src/input/bound-reader.ts';
import { openInputs } from '../../src/input/open-input.ts';
import { inputLimits, type GivenInput, type InputLimits } from '../../src/input/source.ts';

export async function readSources(given: GivenInput | GivenInput[], limits: Partial<InputLimits> = {}) {
  const read: { name: string; text: string; origin: number | undefined; problem?: string }[] = [];
  for await (const { name, reader, origin, problem } of openInputs([given].flat(), { ...inputLimits, ...limits })) {
    let text = '';
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (let part = await readFully(reader, 4096); part.length; part = await readFully(reader, 4096)) {
      text += decoder.decode(part, { stream: true });
    }
    const why = problem?.();
    read.push({ name, text: text + decoder.decode(), origin, ...(why ? { problem: why } : {}) });
  }
  return read;
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const blobOf = (...parts: (Uint8Array | string)[]): Blob => new Blob(parts as BlobPart[]);
