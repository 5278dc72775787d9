/** A pasted file as a view: values by setting or by key, each with its line. */
import { settings, type SettingId } from '../../content/settings.ts';
import { yamlKeys } from './change.ts';
import type { Dialect, FileView, FoundValue, Setting } from './define.ts';
import { findNode } from './patch/patch-ruby.ts';
import { findOmnibusBlock } from './read/compose.ts';
import { isHidden, lineOf, type Node } from './read/nodes.ts';
import { readRuby, type RubyFile } from './read/ruby/statements.ts';
import { findInYaml, readYaml } from './read/yaml.ts';
import { rubyTarget } from './render/ruby.ts';

/** @param facts what is known of the installation: answers, the pasted log */
export function viewFile(text: string, dialect: Dialect, facts: FileView['facts']): FileView {
  const block = dialect === 'compose' ? findOmnibusBlock(text) : undefined;
  const inner = block?.ok ? block.ruby : text;
  const offset = block?.ok ? lineOf(text, block.span.start) - 1 : 0;
  const toFound = (node: Node | undefined): FoundValue | undefined =>
    node && { value: valueOf(node), keys: keysOf(node), line: lineOf(inner, node.span.start) + offset };
  if (dialect === 'gitlab-rb' || block?.ok) {
    const file = readRuby(inner);
    const at = (...keys: string[]) => toFound(findNode(file, keys));
    const setting = (id: string) => {
      const found = settings[id as SettingId] as Setting | undefined;
      const keys = (found?.places.gitlabRb ?? []).map((place) => place.keys);
      return [...keys, ...(found?.env ? [['registry', 'env', found.env]] : [])].map((one) => at(...one)).find(Boolean);
    };
    return { dialect, text, facts, at, setting, repeated: repeatedIn(inner, file, offset) };
  }
  const file = dialect === 'nginx' || dialect === 'compose' ? undefined : readYaml(text);
  const root = file?.ok ? file.root : undefined;
  const at = (...keys: string[]) => toFound(findInYaml(root, keys));
  const setting = (id: string) => {
    const found = settings[id as SettingId] as Setting | undefined;
    const keys = found && yamlKeys(found, dialect);
    return keys && at(...keys);
  };
  return { dialect, text, facts, at, setting, repeated: [] };
}

const valueOf = (node: Node): FoundValue['value'] =>
  (node.kind === 'text' && !isHidden(node.value)) || node.kind === 'number' || node.kind === 'boolean'
    ? node.value
    : undefined;

const keysOf = (node: Node): readonly string[] => (node.kind === 'map' ? node.pairs.map(({ key }) => key) : []);

function repeatedIn(text: string, { assignments }: RubyFile, offset: number): FileView['repeated'] {
  const lines = new Map<string, number[]>();
  for (const { keys, span } of assignments) {
    const target = rubyTarget(keys);
    lines.set(target, [...(lines.get(target) ?? []), lineOf(text, span.start) + offset]);
  }
  return [...lines].flatMap(([target, found]) => (found.length > 1 ? [{ target, lines: found }] : []));
}
