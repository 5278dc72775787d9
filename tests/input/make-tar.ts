/** Writes tar blocks byte by byte, also ones that no program would. */
import { bytesOf } from './read-sources.ts';

export interface Member {
  name: string;
  body?: string | Uint8Array;
  type?: string;
  /** The size that the header claims. */
  size?: number;
}

export function makeTar(members: readonly Member[]): Uint8Array<ArrayBuffer> {
  const blocks = members.flatMap((member) => {
    const body = typeof member.body === 'string' ? bytesOf(member.body) : (member.body ?? new Uint8Array(0));
    return [header(member, body.length), body, new Uint8Array((512 - (body.length % 512)) % 512)];
  });
  return concat([...blocks, new Uint8Array(1024)]);
}

function header({ name, type = '0', size }: Member, length: number): Uint8Array {
  const block = new Uint8Array(512);
  const put = (at: number, text: string) => block.set(bytesOf(text), at);
  put(0, name.slice(0, 100));
  put(100, '0000644\0');
  put(124, `${(size ?? length).toString(8).padStart(11, '0')}\0`);
  put(148, '        ');
  put(156, type);
  put(257, 'ustar\x0000');
  put(
    148,
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
  );
  return block;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
