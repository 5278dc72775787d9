/** Everything the engine knows, found in content/ by glob. Built once per worker; ids are folder names. */
import type { Signature } from '../diagnose/define.ts';
import type { NamedSignature } from '../diagnose/match-signatures.ts';
import type { DocumentFormat, Format } from '../formats/define.ts';
import type { LineFormats } from '../formats/read-record.ts';

const formatModules = import.meta.glob<{ default: Format }>('../../content/formats/*/format.ts', { eager: true });
const signatureModules = import.meta.glob<{ default: Readonly<Record<string, Signature>> }>(
  '../../content/runbooks/*/signatures.ts',
  { eager: true },
);
const sharedModules = import.meta.glob<{ default: Readonly<Record<string, Signature>> }>('../../content/symptoms.ts', {
  eager: true,
});

export interface Knowledge extends LineFormats {
  documents: readonly (readonly [id: string, format: DocumentFormat])[];
  signatures: readonly NamedSignature[];
  signature: (id: string) => NamedSignature;
  isRegistryFormat: (id: string) => boolean;
}

const folder = (path: string): string => path.split('/').at(-2)!;

const named = (owner: string, signatures: Readonly<Record<string, Signature>>): NamedSignature[] =>
  Object.entries(signatures).map(([name, signature]) => ({ ...signature, id: `${owner}/${name}` }));

export function gatherKnowledge(): Knowledge {
  return compileKnowledge(
    Object.entries(formatModules).map(([path, module]) => [folder(path), module.default]),
    [
      ...Object.entries(signatureModules).flatMap(([path, module]) => named(folder(path), module.default)),
      ...Object.values(sharedModules).flatMap((module) => named('symptoms', module.default)),
    ],
  );
}

export function compileKnowledge(
  formats: readonly (readonly [string, Format])[],
  signatures: readonly NamedSignature[],
): Knowledge {
  const ofKind = <K extends Format['kind']>(kind: K) =>
    formats.filter(([, format]) => format.kind === kind) as [string, Extract<Format, { kind: K }>][];
  const byId = new Map(signatures.map((signature) => [signature.id, signature]));
  const registry = new Set(formats.filter(([, f]) => f.kind !== 'envelope' && f.registry).map(([id]) => id));
  return {
    envelopes: ofKind('envelope'),
    records: ofKind('record').sort(([, a], [, b]) => b.priority - a.priority),
    documents: ofKind('document').sort(([, a], [, b]) => b.priority - a.priority),
    signatures,
    signature: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`no signature "${id}"`);
      return found;
    },
    isRegistryFormat: (id) => registry.has(id),
  };
}
