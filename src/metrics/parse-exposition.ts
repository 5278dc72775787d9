/**
 * The Prometheus text format 0.0.4 and OpenMetrics 1.0, leniently: whatever is no line of them becomes a problem with its number,
 * and the rest is read. A page ends at `# EOF`, where a series comes again, or where a family is described again: then the next
 * one begins, because people paste several one after another.
 */
import {
  exposedTypes,
  type ExposedFamily,
  type ExposedType,
  type Exposition,
  type LineReason,
  type Sample,
  type Scrape,
} from './exposition.ts';
import { parseSample } from './parse-sample.ts';

export interface Limits {
  samples: number;
  pages: number;
  /** Characters; a longer line is a problem of its own. */
  line: number;
  problems: number;
}

export const usualLimits: Limits = { samples: 400_000, pages: 200, line: 65_536, problems: 1000 };

/** Suffixes that belong to a family of this type. */
const suffixes: Readonly<Partial<Record<ExposedType, readonly string[]>>> = {
  counter: ['_total', '_created'],
  histogram: ['_bucket', '_sum', '_count', '_created'],
  gaugehistogram: ['_bucket', '_gsum', '_gcount'],
  summary: ['_sum', '_count', '_created'],
  info: ['_info'],
};
const allSuffixes = ['_bucket', '_sum', '_count', '_gsum', '_gcount', '_total', '_created', '_info'];
const openTypes: readonly string[] = ['unknown', 'info', 'stateset', 'gaugehistogram'];

export class ExpositionParser {
  private readonly exposition: Exposition = { scrapes: [], problems: [], problemCount: 0, lines: 0 };
  private readonly limits: Limits;
  private scrape: Scrape | undefined;
  private seen = new Set<string>();
  private typed = new Set<string>();
  private samples = 0;
  /** From a `Date:` header above a page. */
  private date: number | undefined;

  constructor(limits: Limits = usualLimits) {
    this.limits = limits;
  }

  /** @param text one line, without its end */
  push(text: string): void {
    const line = ++this.exposition.lines;
    if (this.exposition.cut) return;
    if (text.length > this.limits.line) return this.complain(line, 'too-long', text);
    if (text.trim() === '') return;
    if (text.startsWith('#')) return this.pushComment(text, line);
    const header = /^Date: (\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT)\r?$/.exec(text);
    const parsed = parseSample(text.endsWith('\r') ? text.slice(0, -1) : text, line);
    if (parsed.ok) return this.pushSample(parsed.sample);
    if (header) {
      this.close();
      this.date = Date.parse(header[1]!);
    }
    this.complain(line, looksLikeSample.test(text) ? parsed.reason : 'no-sample', text);
  }

  finish(): Exposition {
    this.close();
    return this.exposition;
  }

  private pushSample(sample: Sample): void {
    if (++this.samples > this.limits.samples) {
      this.exposition.cut = 'too-many-samples';
      return;
    }
    const key = seriesKey(sample.name, sample.labels);
    // The same series with another time is still the same page.
    const timed = sample.timestamp === undefined ? key : `${key}\u0000${sample.timestamp}`;
    if (this.seen.has(timed)) this.close();
    if (this.isFull()) return;
    this.seen.add(timed);
    const scrape = this.current(sample.line);
    scrape.samples++;
    this.familyOf(scrape, sample.name).samples.push(sample);
  }

  private pushComment(text: string, line: number): void {
    const [, word = '', name = '', rest = ''] =
      /^#[ \t]{0,9}(HELP|TYPE|UNIT|EOF)(?:[ \t]{1,9}(\S{1,1000})(?:[ \t]([^\r]{0,65536}))?)?\r?$/.exec(text) ?? [];
    if (word === '') return;
    if (word === 'EOF') {
      if (this.scrape) this.scrape.format = 'openmetrics';
      return this.close();
    }
    if (!/^[A-Za-z_:][\w:]{0,1000}$/.test(name)) return this.complain(line, 'bad-comment', text);
    const type = rest.trim();
    if (word === 'TYPE' && !(exposedTypes as readonly string[]).includes(type))
      return this.complain(line, 'unknown-type', text);
    this.describe(word as 'HELP' | 'TYPE' | 'UNIT', name, rest, line);
  }

  private describe(word: 'HELP' | 'TYPE' | 'UNIT', name: string, rest: string, line: number): void {
    const key = `${word} ${name}`;
    if (this.typed.has(key)) this.close();
    if (this.isFull()) return;
    this.typed.add(key);
    const scrape = this.current(line);
    const family = ensureFamily(scrape, name);
    if (word === 'HELP') family.help = unescapeHelp(rest);
    else if (word === 'UNIT') family.unit = rest.trim();
    else family.type = rest.trim() as ExposedType;
    if (word === 'UNIT' || openTypes.includes(family.type)) scrape.format = 'openmetrics';
  }

  private familyOf(scrape: Scrape, name: string): ExposedFamily {
    const own = scrape.families.get(name);
    if (own) return own;
    for (const suffix of allSuffixes) {
      if (!name.endsWith(suffix)) continue;
      const family = scrape.families.get(name.slice(0, -suffix.length));
      if (family && suffixes[family.type]?.includes(suffix)) return family;
    }
    return ensureFamily(scrape, name);
  }

  /** No room for one more page. */
  private isFull(): boolean {
    const full = !this.scrape && this.exposition.scrapes.length >= this.limits.pages;
    if (full) this.exposition.cut = 'too-many-pages';
    return full;
  }

  private current(line: number): Scrape {
    if (this.scrape) return this.scrape;
    this.scrape = { format: 'prometheus', families: new Map(), samples: 0, firstLine: line };
    if (this.date !== undefined) this.scrape.time = this.date;
    this.exposition.scrapes.push(this.scrape);
    return this.scrape;
  }

  private close(): void {
    if (this.scrape) this.scrape.time ??= timeOf(this.scrape);
    if (this.scrape?.time === undefined) delete this.scrape?.time;
    this.scrape = undefined;
    this.date = undefined;
    this.seen = new Set();
    this.typed = new Set();
  }

  private complain(line: number, reason: LineReason, text: string): void {
    this.exposition.problemCount++;
    if (this.exposition.problems.length < this.limits.problems)
      this.exposition.problems.push({ line, reason, text: text.slice(0, 200) });
  }
}

export function parseExposition(text: string, limits: Limits = usualLimits): Exposition {
  const parser = new ExpositionParser(limits);
  for (const line of linesOf(text)) parser.push(line);
  return parser.finish();
}

/** The same, giving others a turn after every so many lines. @param pause resolves when it may go on */
export async function parseInTurns(text: string, pause: () => Promise<void>, lines = 4000): Promise<Exposition> {
  const parser = new ExpositionParser();
  let count = 0;
  for (const line of linesOf(text)) {
    parser.push(line);
    if (++count % lines === 0) await pause();
  }
  return parser.finish();
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}

/** A line that meant to be a sample; anything else (a shell prompt, HTML, a header) is not said to be a bad one. */
const looksLikeSample = /^\s{0,9}[A-Za-z_:][\w:]{0,1000}(?:\{|\s{1,9}\S{1,100}\s{0,9}$)/;

function ensureFamily(scrape: Scrape, name: string): ExposedFamily {
  let family = scrape.families.get(name);
  if (!family) scrape.families.set(name, (family = { name, type: 'untyped', samples: [] }));
  return family;
}

/** One text for a series, whatever the order of its labels. */
export const seriesKey = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}\u0000${Object.keys(labels)
    .sort()
    .map((label) => `${label}\u0001${labels[label]}`)
    .join('\u0000')}`;

const unescapeHelp = (text: string): string =>
  text.replace(/\\([\\n"])/g, (_, char: string) => (char === 'n' ? '\n' : char));

/** The latest time of its samples, in milliseconds. */
function timeOf(scrape: Scrape): number | undefined {
  let latest: number | undefined;
  for (const { samples } of scrape.families.values()) {
    for (const { timestamp } of samples) {
      if (timestamp !== undefined && timestamp > (latest ?? -Infinity)) latest = timestamp;
    }
  }
  return latest === undefined ? undefined : scrape.format === 'openmetrics' ? latest * 1000 : latest;
}
