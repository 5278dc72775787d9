import type { DocumentFact } from '../../../src/formats/define.ts';
import { hostOfUrl } from '../read-url.ts';
import { readYamlLines } from '../read-yaml-lines.ts';

const driverNames = /(?:^|\.)(filesystem|s3_v2|s3aws|s3|azure_v2|azure|gcs|inmemory)(?:\.|$)/;

const driverFact = (name: string) => (name === 's3aws' ? 's3' : name);

const byKey: Readonly<Record<string, readonly [DocumentFact['fact'], (value: string) => string | undefined]>> = {
  bucket: ['bucket', (value) => value],
  container: ['bucket', (value) => value],
  region: ['region', (value) => value],
  regionendpoint: ['storageHost', (value) => hostOfUrl(value) ?? value],
  rootdirectory: ['storagePath', (value) => (value.startsWith('/') ? value : undefined)],
};

/** Only keys named here are read: access keys, passwords and `http.secret` are not. */
export function readRegistryConfig(lines: readonly string[]): DocumentFact[] {
  const facts: DocumentFact[] = [];
  const add = (fact: DocumentFact['fact'], value: string | undefined, line: number) => {
    if (value !== undefined && !facts.some((known) => known.fact === fact && known.value === value))
      facts.push({ fact, value, line });
  };
  for (const { line, path, value } of readYamlLines(lines)) {
    const key = path.slice(path.lastIndexOf('.') + 1);
    if (key === 'storage' && value.startsWith('{')) readJsonStorage(value, (fact, text) => add(fact, text, line));
    const driver = driverNames.exec(path)?.[1];
    if (driver) add('storageDriver', driverFact(driver), line);
    if (driver && byKey[key]) add(byKey[key][0], byKey[key][1](value), line);
    if (key === 'realm') {
      add('gitlabHost', hostOfUrl(value), line);
      add('tokenRealm', value, line);
    }
    if (/(?:^|\.)token\.issuer$/.test(path)) add('registryIssuer', value, line);
    if (/(?:^|\.)token\.service$/.test(path)) add('registryService', value, line);
  }
  return facts;
}

/** `storage: {"filesystem":{"rootdirectory":"/var/…"},"cache":…}`, possibly cut. */
function readJsonStorage(json: string, add: (fact: DocumentFact['fact'], value: string | undefined) => void): void {
  const driver = /"(filesystem|s3_v2|s3aws|s3|azure_v2|azure|gcs|inmemory)": ?\{/.exec(json)?.[1];
  if (driver) add('storageDriver', driverFact(driver));
  for (const [key, [fact, value]] of Object.entries(byKey)) {
    const found = new RegExp(`"${key}": ?"([^"\\n]{1,400})"`).exec(json)?.[1];
    if (found !== undefined) add(fact, value(found));
  }
}
