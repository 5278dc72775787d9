/**
 * `npm ci` refuses a lock file that lacks the binaries of other platforms, and `npm install` leaves out of it whatever the registry
 * at hand does not have. So the lock file is checked here, where the message says what is missing.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = async <T>(name: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../..', name), 'utf8')) as T;
const lock = await read<{ packages: Record<string, Package> }>('package-lock.json');

test('the lock file has every optional package of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file is that of package.json', async () => {
  expect(lock.packages['']!.devDependencies).toEqual((await read<Package>('package.json')).devDependencies);
});

test('the lock file names no address: it is installed from whatever registry a machine has', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":/);
});
