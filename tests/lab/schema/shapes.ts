/** What a configuration file may hold, as small checks that are put together. Each gives the problems it sees, with their paths. */
export interface Shape {
  (value: unknown, path: string): string[];
  /** Of a map: what lies below its keys. */
  keys?: Readonly<Record<string, Shape>>;
  /** Of a list or a dictionary: what each element is. */
  each?: Shape;
}

const unless = (holds: boolean, path: string, wanted: string, value: unknown): string[] =>
  holds ? [] : [`${path}: ${JSON.stringify(value)} is not ${wanted}`];

export const text: Shape = (value, path) => unless(typeof value === 'string' && value !== '', path, 'a text', value);

export const flag: Shape = (value, path) => unless(typeof value === 'boolean', path, 'true or false', value);

export const integer =
  (min = 0, max = Number.MAX_SAFE_INTEGER): Shape =>
  (value, path) =>
    unless(
      Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
      path,
      `an integer of ${min} to ${max}`,
      value,
    );

/** A number without a unit would be nanoseconds (config.md 4). */
export const duration: Shape = (value, path) =>
  unless(
    value === 0 || (typeof value === 'string' && /^(?:\d+(?:\.\d+)?(?:ns|us|ms|s|m|h))+$/.test(value)),
    path,
    'a duration with its unit',
    value,
  );

export const choice =
  (...values: readonly (string | number | boolean)[]): Shape =>
  (value, path) =>
    unless(values.includes(value as string), path, `one of ${values.join(', ')}`, value);

export const matching =
  (pattern: RegExp, wanted: string): Shape =>
  (value, path) =>
    unless(typeof value === 'string' && pattern.test(value), path, wanted, value);

export const url = matching(/^https?:\/\/[^\s/]/, 'an address with its scheme');
export const hostPort = matching(/^(?:\[[0-9a-fA-F:.]+\]|[^\s:/]*)(?::\d{1,5})?$/, 'a host and a port');

export const list = (each: Shape): Shape =>
  Object.assign(
    (value: unknown, path: string) =>
      Array.isArray(value)
        ? value.flatMap((item, index) => each(item, `${path}[${index}]`))
        : [`${path}: is not a list`],
    { each },
  );

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of any name. */
export const dictionary =
  (each: Shape): Shape =>
  (value, path) =>
    isMap(value)
      ? Object.entries(value).flatMap(([key, inner]) => each(inner, `${path}.${key}`))
      : [`${path}: is not a map`];

/** Keys that are known; none else. A key with `!` behind it is required. */
export function map(keys: Readonly<Record<string, Shape>>): Shape {
  const known = Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key.replace('!', ''), shape]));
  const required = Object.keys(keys).flatMap((key) => (key.endsWith('!') ? [key.slice(0, -1)] : []));
  const check = (value: unknown, path: string): string[] => {
    if (!isMap(value)) return [`${path}: is not a map`];
    const missing = required.filter((key) => value[key] === undefined).map((key) => `${path}.${key}: is missing`);
    return [
      ...missing,
      ...Object.entries(value).flatMap(
        ([key, inner]) => known[key]?.(inner, `${path}.${key}`) ?? [`${path}.${key}: no such key`],
      ),
    ];
  };
  return Object.assign(check, { keys: known });
}

/** Of these keys a map has exactly one. */
export const exactlyOne = (keys: readonly string[], shape: Shape): Shape =>
  Object.assign(
    (value: unknown, path: string) => {
      const given = isMap(value) ? keys.filter((key) => key in value) : [];
      const problems =
        given.length === 1 ? [] : [`${path}: has ${given.join(' and ') || 'none'} of ${keys.join(', ')}`];
      return [...problems, ...shape(value, path)];
    },
    { keys: shape.keys },
  );
