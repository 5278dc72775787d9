/** Failures in the registry's own settings, and in what its clients send or trust. */
import { merged } from '../stack/merge.ts';
import { startRegistry } from '../stack/registry.ts';
import { freePort } from '../stack/ports.ts';
import { goodBlock } from '../stack/site.ts';
import type { Story } from '../story.ts';
import { pushed, up } from '../up.ts';

export default {
  'a registry left in read-only mode': {
    runbook: 'registry-read-only',
    happen: async (site) => {
      site.config = merged(site.config, { storage: { maintenance: { readonly: { enabled: true } } } });
      await up(site);
      return pushed(site);
    },
    // The probe looks at all that runs on the machine, also what other tests started.
    answers: { work: 'none' },
    outcome: 'turn-off',
  },
  'an address without a port': {
    runbook: 'registry-config-error',
    happen: async (site) => {
      site.config = merged(site.config, { http: { addr: '127.0.0.1' } });
      // It ends at once, and says why.
      return site.startRegistry().then(
        () => 'it started',
        ({ message }: Error) => message,
      );
    },
    outcome: 'repair-address',
  },
  'a certificate that the client does not trust': {
    runbook: 'x509-unknown-authority',
    happen: async (site) => {
      await up(site);
      await site.distrust();
      return pushed(site);
    },
    outcome: 'trust-podman',
  },
  'an image of the old format': {
    runbook: 'schema1-manifest',
    happen: async (site) => {
      await up(site);
      const to = `docker://${site.stack.host}/group/app:1`;
      await site.client.push(site.stack.image, `${site.stack.host}/group/source:1`);
      const { output } = await site.client.skopeo('copy', '--format', 'v2s1', site.stack.image, to);
      return `$ skopeo copy --format v2s1 ${site.stack.image} ${to}\n${output}\n${site.registryLog()}`;
    },
    answers: { pusher: 'tool' },
    outcome: 'push-schema2',
    values: ({ stack }) => ({ source: stack.host, sourceRepository: 'group/source', sourceTag: '1' }),
    byHand: { 'change-format': async () => undefined, 'drop-setting': async () => undefined },
  },
  'two registries with secrets of their own': {
    runbook: 'upload-state-lost',
    happen: async (site) => {
      const other = await freePort();
      site.nginxBeside = `upstream both { server 127.0.0.1:${site.stack.ports.registry}; server 127.0.0.1:${other}; }`;
      site.nginxBlock = goodBlock('http://both');
      const second = merged(site.config, { http: { addr: `127.0.0.1:${other}`, secret: 'the-other-secret' } });
      const running = await startRegistry(site.room, second, {}, 'other.yml');
      await up(site);
      return (await pushed(site)) + site.registryLog() + running.output();
    },
    answers: { secrets: 'different' },
    outcome: 'same-secret',
    secrets: () => ({ 'put the secret here, the same on every node': 'the-other-secret' }),
  },
} satisfies Record<string, Story>;
