/** Every format against its own samples and everybody else's. A format that does not know its own samples would be noise. */
import { describe, expect, test } from 'vitest';
import { facts } from '../../content/facts.ts';
import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import type { DocumentFormat, EnvelopeFormat, Format, FormatText, RecordFormat } from '../../src/formats/define.ts';
import { detectRecordFormat, readRecord, unwrapLine } from '../../src/formats/read-record.ts';
import { validateFact } from '../../src/runbook/fact-types.ts';

const modules = import.meta.glob<{ default: Format }>('../../content/formats/*/format.ts', { eager: true });
const texts = import.meta.glob<{ default: FormatText }>('../../content/formats/*/text/*.ts', { eager: true });
const sampleFiles = import.meta.glob<string>('../../content/formats/*/samples/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const knowledge = gatherKnowledge();
const formats = Object.entries(modules).map(([path, module]) => [path.split('/').at(-2)!, module.default] as const);
const ofKind = <F extends Format>(kind: F['kind']) =>
  formats.filter(([, format]) => format.kind === kind) as (readonly [string, F])[];

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const samplesOf = (id: string): (readonly [name: string, lines: string[]])[] =>
  Object.entries(sampleFiles)
    .filter(([path]) => path.split('/').at(-3) === id)
    .map(([path, text]) => [path.split('/').at(-1)!, linesOf(text)]);
const formatOf = (line: string): string =>
  detectRecordFormat(unwrapLine(line, knowledge).inner, knowledge)?.id ?? 'text';

/** Lines of one transcript that are by right another format's: a curl answer with the registry's headers, a BuildKit error of docker's. */
const mixed: Readonly<Record<string, readonly string[]>> = {};

describe.each(formats)('%s', (id, format) => {
  test('has a name in three languages and at least one sample', () => {
    for (const locale of ['en', 'ja', 'zh'])
      expect(texts[`../../content/formats/${id}/text/${locale}.ts`]?.default.name).toBeTruthy();
    expect(samplesOf(id).length).toBeGreaterThan(0);
  });
  test('reads 100,000 hostile characters in no time', () => {
    const started = performance.now();
    for (const unit of ['a', ' ', '"', '{"a":"', 'a=', '[', 'a/', ': ', '\\"', '- ', 'time="1" level=info msg="'])
      format.shape.test(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
  if (format.kind !== 'document') return;
  test('finds each line of its shape by a literal', () => {
    for (const line of samplesOf(id)
      .flatMap(([, lines]) => lines)
      .filter((text) => format.shape.test(text)))
      expect(
        format.literals.some((literal) => line.toLowerCase().includes(literal.toLowerCase())),
        line,
      ).toBe(true);
  });
});

describe('envelopes', () => {
  test.each(ofKind<EnvelopeFormat>('envelope'))('%s is peeled off its samples', (id) => {
    for (const [name, lines] of samplesOf(id))
      for (const line of lines) expect(unwrapLine(line, knowledge).envelopes, `${name}: ${line}`).toContain(id);
  });
  test('nothing is peeled off a record', () => {
    for (const [id] of ofKind<RecordFormat>('record'))
      for (const line of samplesOf(id).flatMap(([, lines]) => lines))
        expect(
          unwrapLine(line, knowledge).envelopes.filter((name) => !name.startsWith('gitlab-ci')),
          line,
        ).toEqual([]);
  });
});

describe('records', () => {
  test.each(ofKind<RecordFormat>('record'))('%s knows its samples, and nobody else takes them', (id) => {
    for (const [name, lines] of samplesOf(id)) {
      expect(formatOf(lines[0]!), `${name}: ${lines[0]!}`).toBe(id);
      for (const line of lines)
        expect([id, 'text', ...(mixed[id] ?? [])], `${name}: ${line}`).toContain(formatOf(line));
    }
  });
  test.each(ofKind<RecordFormat>('record').filter(([, format]) => !format.block))('%s knows every line', (id) => {
    for (const [name, lines] of samplesOf(id))
      for (const line of lines) expect([id, ...(mixed[id] ?? [])], `${name}: ${line}`).toContain(formatOf(line));
  });
});

describe('documents', () => {
  test.each(ofKind<DocumentFormat>('document'))('%s knows its samples and reads only valid facts', (id, format) => {
    for (const [name, lines] of samplesOf(id)) {
      const first = lines.find((line) => knowledge.documents.some(([, other]) => other.shape.test(line)))!;
      expect(knowledge.documents.find(([, other]) => other.shape.test(first))![0], name).toBe(id);
      for (const line of lines) expect(format.continues.test(line), `${name}: ${line}`).toBe(true);
      const read = format.read(lines);
      expect(read.length).toBeGreaterThan(0);
      for (const { fact, value } of read) expect(validateFact(facts[fact], value), `${fact} = ${value}`).toBeDefined();
      expect(JSON.stringify(read)).not.toMatch(/EXAMPLEKEY|EXAMPLESECRET/);
    }
  });
  test.each(ofKind<DocumentFormat>('document'))('%s ends where logs and prompts begin', (_id, format) => {
    for (const line of [
      '$ docker push registry.example.com/app',
      '2026/11/20 20:45:10 [error] 1#1: *1 x',
      'That is all, really',
    ])
      expect(format.continues.test(line), line).toBe(false);
  });
});

describe('fields', () => {
  const fieldsOf = (line: string) => readRecord(unwrapLine(line, knowledge), knowledge).fields;
  const sample = (id: string, name: string) => samplesOf(id).find(([file]) => file === name)![1];

  test('one name for a field in every generation of the registry', () => {
    expect(fieldsOf(sample('registry-logfmt', 'generation-a-2.6.txt')[0]!)).toMatchObject({
      code: 'unknown',
      detail: 'filesystem: mkdir /var/opt/gitlab/gitlab-rails/shared/registry/docker: permission denied',
      method: 'POST',
    });
    expect(fieldsOf(sample('registry-logfmt', 'generation-b-raw-quotes.txt')[0]!)['msg']).toBe(
      'token signed by untrusted key with ID: "7OJL:OB6E:M3OR:Q2WU:PULN:XILY:A7TK:RGJ2:GGVQ:4GNQ:Q2IJ:2FT5"',
    );
    expect(fieldsOf(sample('registry-logfmt', 'terminal.txt')[1]!)).toMatchObject({
      msg: 'error authorizing context: authorization token required',
      method: 'GET',
    });
    for (const file of ['distribution.txt', 'logstash.txt'])
      expect(fieldsOf(sample('registry-json', file).find((line) => line.includes('blob unknown'))!)).toMatchObject({
        code: 'blob unknown',
        status: '404',
        msg: 'response completed with error',
      });
  });
  test('the parts of requests', () => {
    expect(fieldsOf(sample('nginx-access-registry', 'ingress.txt')[0]!)).toMatchObject({
      method: 'GET',
      uri: '/v2/',
      status: '401',
      upstream: '10.112.0.11:5000',
      upstreamStatus: '401',
    });
    expect(fieldsOf(sample('nginx-error-registry', 'partial.txt')[1]!)).toMatchObject({
      upstream: 'http://[::1]:5000/v2/<path>',
      host: 'registry.example.com:5005',
    });
    expect(fieldsOf(sample('rails-json', 'production-json.txt')[0]!)).toMatchObject({
      param_scope: 'repository:group/app:pull',
      status: '200',
    });
  });
  test('a curl exchange and an s_client run as one record', () => {
    expect(fieldsOf(sample('curl-verbose', 'verbose.txt').join('\n'))).toMatchObject({
      method: 'GET',
      uri: '/v2/_catalog',
      status: '401',
      host: 'registry.example.test:5050',
      'docker-distribution-api-version': 'registry/2.0',
    });
    expect(fieldsOf(sample('openssl-s-client', 's-client.txt').join('\n'))).toMatchObject({
      verifyCode: '21',
      subject: 'CN = registry.example.com',
    });
  });
});
