/** Values for settings, as a form or a file could give them: every type, the nastiest texts included. */
import fc from 'fast-check';
import { settings, type SettingId } from '../../../content/settings.ts';
import { hasPlace, placeholder, type Change, type Value } from '../../../src/configuration/change.ts';
import type { Dialect, Setting, SettingType } from '../../../src/configuration/define.ts';
import { checkParam, type Checked, type Param, type ShapeId } from '../../../src/snippets/params.ts';
import { accepted } from '../../snippets/values.ts';

/** Fixed, so that a failure today is a failure tomorrow. */
export const seed = 20261121;

const shapeOf: Readonly<Record<Exclude<SettingType, 'boolean' | 'list' | 'map' | 'secret'>, ShapeId>> = {
  text: 'text',
  integer: 'integer',
  bytes: 'bytes',
  duration: 'duration',
  url: 'url',
  path: 'path',
  host: 'host',
  hostPort: 'hostPort',
  name: 'name',
  bucket: 'bucket',
  region: 'region',
  choice: 'choice',
};

const checked = (param: Param): fc.Arbitrary<Checked> =>
  accepted(param, '/srv').map((value) => (checkParam(param, value) as { ok: true; value: Checked }).value);

const anyText = checked({ shape: 'text', example: 'x' });
const scalar: fc.Arbitrary<Value> = fc.oneof(anyText, fc.boolean(), fc.nat(100000));

export function valueOf(setting: Setting): fc.Arbitrary<Value> {
  switch (setting.type) {
    case 'boolean':
      return fc.boolean();
    case 'secret':
      return fc.oneof(anyText, fc.constantFrom(placeholder('REPLACE-WITH-SECRET')));
    case 'list':
      return fc.array(fc.oneof(scalar, fc.dictionary(anyText, scalar, { minKeys: 1, maxKeys: 3 })), { maxLength: 3 });
    case 'map':
      return fc.dictionary(anyText, fc.oneof(scalar, fc.array(anyText, { maxLength: 3 })), { maxKeys: 3 });
    default: {
      const { choices, range, type } = setting;
      return checked({
        shape: shapeOf[type],
        example: choices?.[0] ?? '1',
        ...(choices ? { choices } : {}),
        ...(range ? { range } : {}),
      });
    }
  }
}

const driverOf = (id: string) => /^storage\.(filesystem|s3|s3_v2|azure|azure_v2|gcs)\./.exec(id)?.[1];
/** Elements of lists are values of the list; the variables are a place for other settings. */
const all = (Object.entries(settings) as [SettingId, Setting][]).filter(
  ([id, { partOf }]) => partOf === undefined && id !== 'registry.env',
);

/** Changes that one dialect can write: a few settings of any kind, and at most one storage driver, which is then whole. */
export function changesFor(dialect: Dialect, fits: (setting: Setting) => boolean = () => true): fc.Arbitrary<Change> {
  const known = all.filter(([, setting]) => hasPlace(setting, dialect) && fits(setting));
  const drivers = [...new Set(known.flatMap(([id]) => driverOf(id) ?? []))];
  const plain = known.filter(([id]) => driverOf(id) === undefined);
  const some = (list: typeof known, most: number) =>
    fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: most });
  const withDriver = (driver: string | undefined) => {
    const own = known.filter(([id]) => driver !== undefined && driverOf(id) === driver);
    const needed = own.filter(([, setting]) => setting.required ?? setting.wholeDriver);
    const around = plain.filter(([, setting]) => hasPlace(setting, dialect));
    return fc
      .tuple(around.length ? some(around, 6) : fc.constant([]), own.length ? some(own, 6) : fc.constant([]))
      .chain(([beside, inside]) => valuesFor(new Map([...beside, ...needed, ...inside])));
  };
  return drivers.length
    ? fc.option(fc.constantFrom(...drivers), { nil: undefined }).chain(withDriver)
    : withDriver(undefined);
}

const valuesFor = (chosen: ReadonlyMap<SettingId, Setting>): fc.Arbitrary<Change> =>
  fc.record(Object.fromEntries([...chosen].map(([id, setting]) => [id, valueOf(setting)]))) as fc.Arbitrary<Change>;
