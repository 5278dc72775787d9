/**
 * One source → evidence, in bounded memory: a window of one megabyte slides over it. A little of what was scanned stays for looking
 * back (the start of a block), and scanning stops short of the end of what was read, so that a block is whole.
 */
import type { ByteReader } from '../input/byte-reader.ts';
import { LineWindow } from './line-window.ts';
import type { Scanner } from './build-scanner.ts';
import { scanWindow, type ScanState } from './scan-window.ts';
import { checkSizes, lookAhead, lookBehind, type WindowSizes } from './window-sizes.ts';

const newline = 10;

/** The buffer of the last scan: the next one begins sooner when it has not to be given a megabyte first. */
let spare: ArrayBuffer | undefined;

export class SourceScan {
  /** Reused from source to source: an archive may hold thousands. */
  #buffer: ArrayBuffer;

  constructor(
    private readonly scanner: Scanner,
    private readonly sizes: WindowSizes,
  ) {
    checkSizes(sizes);
    this.#buffer = spare?.byteLength === sizes.window ? spare : new ArrayBuffer(sizes.window);
    spare = undefined;
  }

  /** After the last source. */
  done(): void {
    spare = this.#buffer;
  }

  async run(
    reader: ByteReader,
    begin: Pick<ScanState, 'input' | 'collector' | 'formats'>,
    onWindow: (read: number) => void,
  ): Promise<{ bytes: number; lines: number }> {
    const { sizes } = this;
    const state: ScanState = { ...begin, line: 1, documentUntil: 0, blockSeen: new Map() };
    let filled = 0;
    let scanned = 0;
    // Position of the window in the source, and how far into a line it begins.
    let absolute = 0;
    let cut = 0;
    for (;;) {
      const read = await this.#fill(reader, filled);
      filled += read;
      const ended = filled < sizes.window;
      const bytes = new Uint8Array(this.#buffer);
      const words = new Int32Array(this.#buffer, 0, sizes.window >>> 2);
      const window = new LineWindow(bytes, filled, cut, sizes);
      const until = ended ? filled : window.boundary(filled - lookAhead(sizes));
      state.formats.sample(window, words, scanned, until, state.line, absolute);
      scanWindow(this.scanner, state, window, words, scanned, until);
      state.collector.settle();
      onWindow(absolute + filled);
      if (ended) {
        const endsOpen = filled > 0 && bytes[filled - 1] !== newline;
        return { bytes: absolute + filled, lines: state.line - 1 + (endsOpen ? 1 : 0) };
      }
      const keep = Math.max(0, until - lookBehind(sizes));
      cut = keep - window.lineStart(keep);
      bytes.copyWithin(0, keep, filled);
      filled -= keep;
      absolute += keep;
      scanned = until - keep;
    }
  }

  /** Reads until the buffer is full or the source is over. */
  async #fill(reader: ByteReader, filled: number): Promise<number> {
    const { window } = this.sizes;
    let read = 0;
    while (filled + read < window) {
      const part = await reader.read(this.#buffer, filled + read, window - filled - read);
      this.#buffer = part.buffer;
      if (part.read === 0) break;
      read += part.read;
    }
    return read;
  }
}
