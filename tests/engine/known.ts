/** A little made-up knowledge, so that these tests say what they test whatever content/ holds. */
import type { Signature } from '../../src/diagnose/define.ts';
import type { NamedSignature } from '../../src/diagnose/match-signatures.ts';
import type { Format } from '../../src/formats/define.ts';
import { compileKnowledge } from '../../src/engine/knowledge.ts';
import { buildScanner } from '../../src/engine/pipeline.ts';
import type { WindowSizes } from '../../src/engine/window-sizes.ts';

const signature = (id: string, rest: Partial<Signature> & Pick<Signature, 'literals' | 'pattern'>): NamedSignature => ({
  role: 'symptom',
  registry: true,
  examples: [],
  lookAlikes: [],
  ...rest,
  id,
});

const signatures = [
  signature('red/cause', {
    role: 'cause',
    literals: ['disk is full'],
    pattern: /disk is full on (?<registryHost>[\w.]{1,40})/,
  }),
  signature('red/sign', { literals: ['write failed'], pattern: /write failed/ }),
  signature('blue/sign', { literals: ['slow answer'], pattern: /slow answer in \d{1,9} ms/ }),
  signature('blue/block', { literals: ['exchange over'], pattern: /> ask\n(?:[^\n]{0,80}\n){0,9}< exchange over/ }),
  signature('symptoms/fine', { role: 'benign', literals: ['retry number'], pattern: /retry number \d/ }),
];

const formats: [string, Format][] = [
  ['stamp', { kind: 'envelope', shape: /^\d\d:\d\d:\d\d / }],
  [
    'event',
    {
      kind: 'record',
      speaker: 'registry',
      shape: /^event /,
      priority: 60,
      registry: true,
      parse: () => ({ fields: {} }),
    },
  ],
  [
    'exchange',
    {
      kind: 'record',
      speaker: 'client',
      shape: /^[<>] /,
      priority: 50,
      registry: false,
      parse: () => ({ fields: {} }),
      block: { continues: /^[<>] /, starts: /^> ask/, maxLines: 12 },
    },
  ],
  [
    'settings',
    {
      kind: 'document',
      shape: /^registry_host = /,
      literals: ['registry_host ='],
      priority: 50,
      registry: true,
      continues: /^(?:\w{1,40} = |#)/,
      read: (lines) =>
        lines.flatMap((text, line) => {
          const value = /^bucket_name = (\w{1,40})$/.exec(text)?.[1];
          return value === undefined ? [] : [{ fact: 'bucket' as const, value, line }];
        }),
    },
  ],
];

export const scanner = buildScanner(compileKnowledge(formats, signatures));

/** As small as they fit together, so that a short text crosses many edges. */
export const tiny: WindowSizes = { window: 3200, reach: 500, segment: 300, overlap: 64 };
/** The same bounds with everything in memory at once. */
export const whole: WindowSizes = { ...tiny, window: 1 << 18 };
