/**
 * What a configuration file says against itself or against the pasted log. Words: configuration-words/<locale>.ts, under the same
 * ids. Sources: config.md 2.1 (overwritten and unread keys), 2.3, 4, 5; topics.md A30, A39, A50, A56, D36, D54.
 */
import { defineContradictions, type Contradiction, type FileView } from '../src/configuration/define.ts';
import { settings, type SettingId } from './settings.ts';

const none: readonly Contradiction[] = [];
const drivers = ['filesystem', 's3', 's3aws', 's3_v2', 'azure', 'azure_v2', 'gcs', 'inmemory'];

const isOmnibus = ({ dialect }: FileView): boolean => dialect === 'gitlab-rb' || dialect === 'compose';

/** `https://host:5050` → its host with the port, as clients write it. */
function hostOf(url: unknown): { host: string; port: string; scheme: string } | undefined {
  const [, scheme, host, port] =
    /^(https?):\/\/([A-Za-z0-9.-]{1,253})(?::(\d{1,5}))?\/?$/.exec(String(url ?? '')) ?? [];
  return scheme && host ? { scheme, host, port: port ?? '' } : undefined;
}

/** The storage block of any file: the keys that name drivers. */
function driversIn(view: FileView): { names: readonly string[]; line: number } | undefined {
  const storage = isOmnibus(view) ? view.at('registry', 'storage') : view.at('storage');
  return storage && { names: storage.keys.filter((key) => drivers.includes(key)), line: storage.line };
}

export const contradictions = defineContradictions({
  repeated: ({ repeated }) => repeated.map(({ target, lines }) => ({ lines, fill: { key: target } })),

  hostOverwritten: (view) => {
    const [host, url] = [view.at('gitlab_rails', 'registry_host'), view.at('registry_external_url')];
    const wanted = hostOf(url?.value)?.host;
    return host && url && isOmnibus(view) && wanted && host.value !== wanted
      ? [{ lines: [host.line, url.line], fill: { host: wanted } }]
      : none;
  },

  unreadDebug: (view) => {
    const found = isOmnibus(view) ? view.at('registry', 'debug') : undefined;
    return found ? [{ lines: [found.line] }] : none;
  },

  unreadInternalKey: (view) => {
    const found = isOmnibus(view) ? view.at('gitlab_rails', 'internal_key') : undefined;
    return found ? [{ lines: [found.line] }] : none;
  },

  severalDrivers: (view) => {
    const found = driversIn(view);
    return found && found.names.length > 1
      ? [{ lines: [found.line], fill: { drivers: found.names.join(', ') } }]
      : none;
  },

  portTaken: (view) => {
    const [url, address] = [view.at('registry_external_url'), view.setting('http.addr')];
    const port = hostOf(url?.value)?.port;
    return url && port && port === (/:(\d{1,5})$/.exec(String(address?.value ?? '127.0.0.1:5000'))?.[1] ?? '')
      ? [{ lines: [url.line, ...(address ? [address.line] : [])], fill: { port } }]
      : none;
  },

  proxyOff: (view) => {
    const off = isOmnibus(view) ? view.at('nginx', 'enable') : undefined;
    const set =
      view.at('registry_nginx') ??
      ['listen_port', 'listen_https', 'ssl_certificate'].map((key) => view.setting(`proxy.${key}`)).find(Boolean);
    return off?.value === false && set ? [{ lines: [off.line, set.line] }] : none;
  },

  endpointWithoutScheme: (view) =>
    ['s3', 's3_v2'].flatMap((driver) => {
      const found = view.setting(`storage.${driver}.regionendpoint`);
      return typeof found?.value === 'string' && !/^https?:\/\//.test(found.value) ? [{ lines: [found.line] }] : [];
    }),

  ownershipAndAcl: (view) =>
    ['s3', 's3_v2'].flatMap((driver) => {
      const [acl, ownership] = [
        view.setting(`storage.${driver}.objectacl`),
        view.setting(`storage.${driver}.objectownership`),
      ];
      return acl && ownership?.value === true ? [{ lines: [acl.line, ownership.line] }] : [];
    }),

  bothRootPrefixes: (view) =>
    ['azure', 'azure_v2'].flatMap((driver) => {
      const [legacy, trim] = [
        view.setting(`storage.${driver}.legacyrootprefix`),
        view.setting(`storage.${driver}.trimlegacyrootprefix`),
      ];
      return legacy && trim ? [{ lines: [legacy.line, trim.line] }] : [];
    }),

  durationWithoutUnit: (view) => {
    const found = (Object.keys(settings) as SettingId[])
      .filter((id) => settings[id].type === 'duration')
      .flatMap((id) => view.setting(id) ?? []);
    return found
      .filter(({ value }) => /^[1-9]\d{0,14}$/.test(String(value)))
      .map(({ line, value }) => ({ lines: [line], fill: { value: String(value) } }));
  },

  readOnly: (view) => {
    const found = view.setting('storage.maintenance.readonly.enabled');
    return found?.value === true || found?.value === 'true' ? [{ lines: [found.line] }] : none;
  },

  otherHost: (view) => {
    const url = hostOf(view.at('registry_external_url')?.value);
    const seen = view.facts.registryHost;
    if (!url || !seen) return none;
    const own = url.port ? `${url.host}:${url.port}` : url.host;
    return own === seen || `${own}:443` === seen || `${own}:80` === seen
      ? none
      : [{ lines: [view.at('registry_external_url')!.line], fill: { own, seen } }];
  },

  otherDriver: (view) => {
    const [found, seen] = [driversIn(view), view.facts.storageDriver];
    const [own] = found?.names ?? [];
    const alias = (name: string) => (name === 's3aws' ? 's3' : name);
    return found && own && seen && found.names.length === 1 && alias(own) !== alias(seen)
      ? [{ lines: [found.line], fill: { own, seen } }]
      : none;
  },
});

export type ContradictionId = keyof typeof contradictions;
