/**
 * The types of facts: how a value that came from a log, a link, a form or an answer is validated and normalised.
 * A value that fails is dropped by readers and refused with a reason by forms.
 */
export type FactType =
  | { type: 'choice'; values: readonly string[] }
  | { type: 'pattern'; pattern: RegExp; maxLength: number; normalise?: 'lower' }
  | { type: 'integer'; min: number; max: number };

const pattern = (source: RegExp, maxLength: number, normalise?: 'lower'): FactType => ({
  type: 'pattern',
  pattern: source,
  maxLength,
  ...(normalise ? { normalise } : {}),
});

const hostName =
  /^(?=.{1,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){0,20}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const hostPort = /^(?:\[[0-9a-f:]{2,39}\]|[a-z0-9][a-z0-9.-]{0,252})(?::\d{1,5})?$/;

export const factType = {
  choice: <const V extends readonly string[]>(...values: V) => ({ type: 'choice', values }) as const,
  /** `registry.example.com` */
  host: () => pattern(hostName, 253, 'lower'),
  /** `registry.example.com:5050`, `[2001:db8::1]:5000` */
  hostPort: () => pattern(hostPort, 260, 'lower'),
  /** `https://gitlab.example.com[/root]`, without query, fragment or credentials */
  url: () =>
    pattern(
      /^https?:\/\/(?:\[[0-9a-fA-F:]{2,39}\]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::\d{1,5})?(?:\/[\w.~/-]{0,300})?$/,
      500,
    ),
  /** `/var/opt/gitlab/registry` */
  path: () => pattern(/^\/[\w.+@/-]{0,400}$/, 400),
  /** `group/project/app` */
  repository: () =>
    pattern(/^[a-z0-9]+(?:[._-]{1,8}[a-z0-9]+){0,60}(?:\/[a-z0-9]+(?:[._-]{1,8}[a-z0-9]+){0,60}){0,20}$/, 255),
  tag: () => pattern(/^\w[\w.-]{0,127}$/, 128),
  /** libtrust key id: twelve groups of four in base32 */
  keyId: () => pattern(/^[A-Z2-7]{4}(?::[A-Z2-7]{4}){11}$/, 59),
  /** `18.5`, `18.5.2` */
  version: () => pattern(/^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?$/, 11),
  /** Names of buckets, regions, namespaces, releases, containers, issuers. */
  name: () => pattern(/^[A-Za-z0-9][\w.-]{0,127}$/, 128),
  integer: (min: number, max: number) => ({ type: 'integer', min, max }) as const,
};

/** The normalised value, or `undefined` where it is not one of this type. */
export function validateFact(type: FactType, value: string): string | undefined {
  if (type.type === 'choice') return type.values.includes(value) ? value : undefined;
  if (type.type === 'integer') {
    if (!/^-?\d{1,15}$/.test(value)) return undefined;
    const number = Number(value);
    return number >= type.min && number <= type.max ? String(number) : undefined;
  }
  if (value.length > type.maxLength) return undefined;
  const normal = type.normalise === 'lower' ? value.toLowerCase() : value;
  return type.pattern.test(normal) ? normal : undefined;
}
