/**
 * Finds the real programs that the tests run against, or installs them where that can be done without asking: Debian's package,
 * as root. `node src/scripts/find-program.mjs ruby` prints a path.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `variable`: a path given by hand wins over everything. `names`: as found on PATH, best first. */
export const programs = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
    otherwise: 'or let Playwright download one: npx playwright install chromium',
  },
  ruby: { variable: 'RUBY_PATH', names: ['ruby'], package: 'ruby' },
  nginx: { variable: 'NGINX_PATH', names: ['nginx'], package: 'nginx-light' },
  bash: { variable: 'BASH_PATH', names: ['bash'], package: 'bash' },
  promtool: { variable: 'PROMTOOL_PATH', names: ['promtool'], package: 'prometheus' },
  'docker-registry': { variable: 'DOCKER_REGISTRY_PATH', names: ['docker-registry'], package: 'docker-registry' },
  skopeo: { variable: 'SKOPEO_PATH', names: ['skopeo'], package: 'skopeo' },
  openssl: { variable: 'OPENSSL_PATH', names: ['openssl'], package: 'openssl' },
};

/** @typedef {keyof typeof programs} ProgramName */

export const programNames = /** @type {ProgramName[]} */ (Object.keys(programs));

/** Servers are in sbin, which is not on every user's PATH. */
const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
];

/** @param {string} path */
const isExecutable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * Where the program is, or `undefined`. Installs nothing.
 * @param {ProgramName} name
 * @returns {Promise<string | undefined>}
 */
export async function findProgram(name) {
  const program = programs[name];
  const given = process.env[program.variable];
  if (given) {
    if (await isExecutable(given)) return given;
    throw new Error(`${program.variable} names ${given}, which is not an executable file`);
  }
  for (const one of program.names) {
    for (const folder of folders) if (folder && (await isExecutable(join(folder, one)))) return join(folder, one);
  }
  return name === 'chromium' ? playwrightChromium() : undefined;
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && (await isExecutable(path)) ? path : undefined;
}

/**
 * Where the program is; installs it as root on Debian and its kin. Throws with what to do where it cannot.
 * @param {ProgramName} name
 * @returns {Promise<string>}
 */
export async function ensureProgram(name) {
  const found = await findProgram(name);
  if (found) return found;
  const reason =
    process.getuid?.() === 0 ? await install(programs[name].package) : 'not root, so nothing was installed';
  const installed = reason === undefined ? await findProgram(name) : undefined;
  if (installed) return installed;
  throw new Error(`${name} was not found (${reason ?? 'the package did not bring it'}). ${whatToDo(name)}`);
}

/** @param {ProgramName} name */
function whatToDo(name) {
  const program = programs[name];
  const ways = [`install it (Debian: apt-get install ${program.package})`, `set ${program.variable} to its path`];
  if ('otherwise' in program) ways.push(program.otherwise);
  return `Either ${ways.join(', or ')}.`;
}

/**
 * @param {string} name of a Debian package
 * @returns {Promise<string | undefined>} why it failed
 */
async function install(name) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64e6 };
  const get = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  const allowServices = await forbidServices();
  try {
    // A list of packages that is there already saves the update; a stale one does not know the versions any more.
    await get().catch(() => run('apt-get', ['update', '-qq'], options).then(get));
    return undefined;
  } catch (error) {
    const { code, stderr } = /** @type {{ code?: string; stderr?: string }} */ (error);
    return code === 'ENOENT' ? 'no apt-get here' : `apt-get failed: ${stderr?.trim().split('\n').at(-1) ?? ''}`;
  } finally {
    await allowServices();
  }
}

/** A package with a server must not start it on somebody's machine: Debian asks this file first. */
async function forbidServices() {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = await writeFile(policy, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 }).then(
    () => true,
    () => false,
  );
  return () => (ours ? rm(policy, { force: true }) : Promise.resolve());
}

if (process.argv[1] === import.meta.filename) {
  const name = /** @type {ProgramName} */ (process.argv[2] ?? '');
  if (!(name in programs)) {
    console.error(`Which program? One of: ${Object.keys(programs).join(', ')}`);
    process.exit(2);
  }
  try {
    console.log(await ensureProgram(name));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
