/** An installation that can be administered: its files are edited, its services restarted, and rendered commands run on it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { RenderedSnippet } from '../../../src/snippets/render-snippet.ts';
import { makeClient, type Client } from './client.ts';
import { reconfigured, type Mapping } from './merge.ts';
import { startNginx, tlsServer, type Nginx } from './nginx.ts';
import { withStatements } from './nginx-edit.ts';
import { startRegistryFile } from './registry.ts';
import { program, type Environment, type Ran, type Room, type Running } from './room.ts';
import { makeStandIns } from './stand-ins.ts';
import { prepareStack, type Stack } from './stack.ts';
import { account } from './token-server.ts';

export class Site {
  /** What stands in NGINX's server block. */
  nginxBlock: string;
  /** For NGINX besides the server: upstreams. */
  nginxBeside = '';
  client: Client;
  #registry: Running | undefined;
  #nginx: Nginx | undefined;
  #log = '';
  #programs = '';
  #scripts = 0;

  private constructor(
    readonly room: Room,
    readonly stack: Stack,
  ) {
    this.client = stack.client;
    this.nginxBlock = goodBlock(`http://127.0.0.1:${stack.ports.registry}`);
  }

  static async build(room: Room): Promise<Site> {
    const site = new Site(room, await prepareStack(room));
    const { image } = site.stack;
    site.#programs = await makeStandIns(room, image, join(room.folder, 'nginx'), (verb, unit) =>
      site.#control(verb, unit),
    );
    return site;
  }

  get config(): Mapping {
    return this.stack.config;
  }

  set config(config: Mapping) {
    this.stack.config = config;
  }

  get configFile(): string {
    return join(this.room.folder, 'config.yml');
  }

  async startRegistry(environment: Environment = {}): Promise<void> {
    await this.stopRegistry();
    await writeFile(this.configFile, stringify(this.config));
    this.#registry = await startRegistryFile(this.room, this.configFile, environment);
  }

  async stopRegistry(): Promise<void> {
    await this.#registry?.stop();
    this.#log += this.#registry?.output() ?? '';
    this.#registry = undefined;
  }

  async startNginx(): Promise<void> {
    await this.#nginx?.stop();
    const { ports, server } = this.stack;
    const block = tlsServer(ports.proxy, server, this.nginxBlock);
    this.#nginx = await startNginx(this.room, `${this.nginxBeside}\n${block}`);
  }

  registryLog = (): string => this.#log + (this.#registry?.output() ?? '');
  nginxLog = async (): Promise<string> => (await this.#nginx?.errorLog()) ?? '';

  /** As somebody does who follows the page: the piece goes into the file, the words that stand for secrets are replaced. */
  async edit({ language, place, text }: RenderedSnippet, secrets: Readonly<Record<string, string>>): Promise<void> {
    if (!('file' in place)) throw new Error('not for a file');
    const filled = Object.entries(secrets).reduce((piece, [word, secret]) => piece.replaceAll(word, secret), text);
    if (language === 'nginx') this.nginxBlock = withStatements(this.nginxBlock, filled);
    else if (language === 'yaml' && place.file.endsWith('config.yml'))
      this.config = reconfigured(this.config, parse(filled) as Mapping);
    else throw new Error(`nothing here reads ${place.file}`);
  }

  /** A rendered command; whoever asks for a password is given it. */
  async shell(script: string): Promise<Ran> {
    const { environment } = this.client;
    const path = `${this.#programs}:${process.env['PATH']}`;
    // From a file: what looks through the list of processes shall not find its own words there.
    const file = join(this.room.folder, `script-${++this.#scripts}`);
    await writeFile(file, script);
    return this.room.run([await program('bash'), file], { ...environment, PATH: path }, `${account.password}\n`);
  }

  /** A client that trusts no private authority. */
  async distrust(): Promise<void> {
    this.client = await makeClient(this.room, undefined);
  }

  async #control(verb: string, unit: string): Promise<string> {
    if (verb === 'log') return this.registryLog();
    if (verb === 'is-active') return this.#registry ? 'active\n' : 'inactive\n';
    if (verb === 'reload' && unit === 'nginx') await this.startNginx();
    if (verb === 'restart' && unit === 'registry') await this.startRegistry();
    return '';
  }
}

/** What a registry needs of NGINX (config.md 6). */
export const goodBlock = (upstream: string): string => `
client_max_body_size 0;
location / {
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-Proto https;
  proxy_request_buffering off;
  proxy_http_version 1.1;
  proxy_pass ${upstream};
}`;
