/** A form field from what is known of a setting: its shape, range, choices, default and the versions that have it. */
import type { FactId } from '../../content/facts.ts';
import { settings, type SettingId } from '../../content/settings.ts';
import type { Setting, SettingType } from '../configuration/define.ts';
import { inUnits, type Param, type ShapeId } from './params.ts';

const shapeOf: Readonly<Partial<Record<SettingType, ShapeId>>> = {
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
  boolean: 'choice',
  choice: 'choice',
  text: 'text',
};

/**
 * An optional field of that setting, whose example is the default. Lists, maps and secrets have no field.
 * @throws where there is neither a default nor an example, or the setting has no field
 */
export function settingParam(
  id: SettingId,
  options: { example?: string; fact?: FactId; when?: Param['when'] } = {},
): Param & { optional: true } {
  const setting: Setting = settings[id];
  const shape = shapeOf[setting.type];
  if (!shape) throw new Error(`"${id}" is a ${setting.type}, which has no form field`);
  const choices = setting.type === 'boolean' ? ['false', 'true'] : setting.choices;
  const example = options.example ?? (setting.default === undefined ? choices?.[0] : shown(setting));
  if (example === undefined) throw new Error(`the field of "${id}" needs an example`);
  return {
    shape,
    example,
    optional: true,
    ...(options.fact ? { fact: options.fact } : {}),
    ...(options.when ? { when: options.when } : {}),
    ...(choices ? { choices } : {}),
    ...(setting.range ? { range: setting.range } : {}),
    ...(setting.from || setting.until ? { versions: versionsOf(setting) } : {}),
  };
}

const versionsOf = ({ from, until }: Setting) => ({ ...(from ? { from } : {}), ...(until ? { until } : {}) });

/** A default as people write it: `10 MiB`. */
const shown = ({ type, default: value }: Setting): string =>
  type === 'bytes' ? inUnits(Number(value)) : String(value);
