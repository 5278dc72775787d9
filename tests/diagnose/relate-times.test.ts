import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Signature } from '../../src/diagnose/define.ts';
import { rankDiagnoses } from '../../src/diagnose/rank-diagnoses.ts';
import { relateTimes } from '../../src/diagnose/relate-times.ts';
import { analyseText } from '../content/analyse-text.ts';

const noon = Date.UTC(2026, 10, 20, 12);
const second = 1000;
const hour = 3600 * second;

let line = 0;
const evidence = (signature: string, more: Partial<Evidence>, ...times: number[]): Evidence => ({
  signature,
  role: 'cause',
  speaker: 'registry',
  format: 'log',
  spans: [{ input: 0, first: ++line, last: line }],
  count: Math.max(1, times.length),
  facts: {},
  ...(times.length ? { firstTime: Math.min(...times), lastTime: Math.max(...times) } : {}),
  ...more,
});
const failure = (...times: number[]) => evidence('symptoms/failed', { role: 'symptom', speaker: 'client' }, ...times);
const relation = (cause: Evidence, failed: Evidence, offset?: number) =>
  relateTimes([cause, failed], offset).get(cause);

describe('a cause and the failure of a client', () => {
  test('are related within minutes, before and after', () => {
    expect(relation(evidence('a/x', {}, noon - 3 * second), failure(noon))).toEqual({
      side: 'before',
      milliseconds: 3000,
      distance: 'near',
    });
    expect(relation(evidence('a/x', {}, noon + 40 * second), failure(noon))).toMatchObject({
      side: 'after',
      distance: 'near',
    });
    expect(relation(evidence('a/x', {}, noon + 400), failure(noon))).toMatchObject({ side: 'same' });
  });
  test('are far where more than an hour lies between the cause and every failure', () => {
    expect(relation(evidence('a/x', {}, noon - 2 * hour), failure(noon))).toMatchObject({
      side: 'before',
      milliseconds: 2 * hour,
      distance: 'far',
    });
    expect(relation(evidence('a/x', {}, noon - 2 * hour), failure(noon - 2.5 * hour, noon))?.distance).toBe('between');
  });
  test('are left undecided where one went on while the other happened', () => {
    expect(relation(evidence('a/x', { count: 9 }, noon - 5 * hour, noon + 5 * hour), failure(noon))).toBeUndefined();
  });
  test('say nothing where one of them has no time', () => {
    expect(relation(evidence('a/x', {}), failure(noon))).toBeUndefined();
    expect(relation(evidence('a/x', {}, noon), failure())).toBeUndefined();
  });
  test('may differ by the measured offset of the clocks', () => {
    expect(relation(evidence('a/x', {}, noon + 2 * hour), failure(noon), 7200)?.distance).toBe('near');
  });
  test('may differ by whole hours where a line tells no zone, and only there', () => {
    const local = evidence('a/x', { localTime: true }, noon + 9 * hour + 2 * second);
    expect(relation(local, failure(noon))).toEqual({ side: 'after', milliseconds: 2000, distance: 'near', zone: 9 });
    expect(relation(evidence('a/x', {}, noon + 9 * hour + 2 * second), failure(noon))?.distance).toBe('far');
    expect(relation({ ...local, lastTime: noon + 9.5 * hour, firstTime: noon + 9.5 * hour }, failure(noon))).toEqual({
      side: 'after',
      milliseconds: 9.5 * hour,
      distance: 'far',
    });
  });
});

const signature: Signature = { role: 'cause', literals: [], pattern: /x/, examples: [], lookAlikes: [] };
const signatureOf = () => signature;
const order = (list: readonly Evidence[]) => rankDiagnoses(list, signatureOf).map(({ runbook }) => runbook);

describe('ranking', () => {
  test('puts the cause near the failure before one that happened long before', () => {
    const old = evidence('old/x', { count: 50 }, noon - 30 * hour, noon - 3 * hour);
    const recent = evidence('recent/x', {}, noon - 2 * second);
    expect(order([old, recent, failure(noon)])).toEqual(['recent', 'old', 'symptoms']);
    expect(order([old, recent])).toEqual(['old', 'recent']);
  });
  test('lets a far cause explain nothing away', async () => {
    const refused =
      'time="2026-11-20T20:00:00Z" level=error msg="Handler for POST /v1.41/auth returned error: login attempt to https://registry.example.com/v2/ failed with status: 401 Unauthorized"';
    const cause = (hours: string) =>
      `time="2026-11-20T${hours}:00:01Z" level=info msg="token from untrusted issuer: \\"gitlab-issuer\\"" go.version=go1.19.8`;
    const ranked = async (text: string) => (await analyseText(text)).diagnoses.map(({ runbook }) => runbook);
    expect(await ranked(`${refused}\n${cause('20')}`)).toEqual(['token-rejected']);
    expect(await ranked(`${refused}\n${cause('03')}`)).toContain('token-untrusted-key');
  });
  test('does not depend on the order in which evidence is given', () => {
    const some = fc.array(
      fc.record({
        runbook: fc.constantFrom('a', 'b', 'c'),
        client: fc.boolean(),
        symptom: fc.boolean(),
        local: fc.boolean(),
        times: fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const made = some.map((list) =>
      list.map(({ runbook, client, symptom, local, times }, index) =>
        evidence(
          // A signature has one role.
          `${runbook}/${symptom ? 'symptom' : 'cause'}`,
          {
            spans: [{ input: 0, first: index, last: index }],
            role: symptom ? 'symptom' : 'cause',
            speaker: client ? 'client' : 'proxy',
            ...(local ? { localTime: true } : {}),
          },
          ...times.map((quarter) => noon + (quarter * hour) / 4),
        ),
      ),
    );
    const shuffled = made.chain((list) =>
      fc.shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(order(other)).toEqual(order(list));
      }),
    );
  });
  test('is what it was where only one side has times', () => {
    const timed = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(timed, { minLength: 2, maxLength: 5 }), (list) => {
        const with_ = list.map((times, at) =>
          evidence(
            `r${at}/x`,
            { spans: [{ input: 0, first: at, last: at }] },
            ...times.map((one) => noon + one * hour),
          ),
        );
        const without = with_.map(({ firstTime: _first, lastTime: _last, ...rest }) => rest);
        expect(order([...with_, failure()])).toEqual(order([...without, failure()]));
      }),
    );
  });
});

test('a push that was completed after the last line is told', async () => {
  const refused = (time: string) =>
    `2026/11/20 ${time} [error] 1#1: *2 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.5, server: registry.example.com, request: "GET /v2/ HTTP/1.1", upstream: "http://127.0.0.1:5000/v2/", host: "registry.example.com"`;
  const stored =
    '198.51.100.5 - - [20/Nov/2026:20:28:06 +0000] "PUT /v2/group/app/manifests/1.0.0 HTTP/1.1" 201 0 "-" "docker/28.2.2" -';
  const worksAfter = async (text: string) => (await analyseText(text)).diagnoses[0]!.worksAfter;
  expect(await worksAfter(`${refused('20:22:26')}\n${stored}`)).toBe(340_000);
  expect(await worksAfter(`${refused('20:30:26')}\n${stored}`)).toBeUndefined();
});
