/** Failures in NGINX, in front of the registry. */
import { makeImage } from '../stack/image.ts';
import { freePort } from '../stack/ports.ts';
import { goodBlock } from '../stack/site.ts';
import type { Story } from '../story.ts';
import { pushed, up } from '../up.ts';

export default {
  'an upload larger than NGINX lets through': {
    runbook: 'request-too-large',
    happen: async (site) => {
      site.nginxBlock = site.nginxBlock.replace('client_max_body_size 0;', 'client_max_body_size 1m;');
      await up(site);
      const image = await makeImage(`${site.room.folder}/large`, Buffer.alloc(2 * 1024 * 1024, 'x'));
      return (await pushed(site, image)) + (await site.nginxLog());
    },
    answers: { 'which-nginx': 'own' },
    outcome: 'own-nginx',
    byHand: { 'reload-nginx': (site) => site.startNginx() },
  },
  'a proxy that does not say https, with its own NGINX': {
    runbook: 'push-retry-forwarded-headers',
    happen: async (site) => {
      site.nginxBlock = site.nginxBlock.replace('proxy_set_header X-Forwarded-Proto https;', '');
      await up(site);
      return pushed(site);
    },
    answers: { proxy: 'nginx' },
    outcome: 'own-nginx',
    byHand: { 'reload-nginx': (site) => site.startNginx() },
  },
  'a proxy that does not say https, and that nobody may change': {
    runbook: 'push-retry-forwarded-headers',
    happen: async (site) => {
      site.nginxBlock = site.nginxBlock.replace('proxy_set_header X-Forwarded-Proto https;', '');
      await up(site);
      return pushed(site);
    },
    answers: { proxy: 'unmanaged' },
    outcome: 'relative-urls',
  },
  'a registry that is down': {
    runbook: 'gateway-error',
    happen: async (site) => {
      await up(site);
      await site.stopRegistry();
      return (await pushed(site)) + (await site.nginxLog());
    },
    outcome: 'start-it',
  },
  'an upstream with the wrong port': {
    runbook: 'gateway-error',
    happen: async (site) => {
      site.nginxBlock = goodBlock(`http://127.0.0.1:${await freePort()}`);
      await up(site);
      return (await pushed(site)) + (await site.nginxLog());
    },
    outcome: 'right-upstream',
  },
  'an upstream that is asked over IPv6 alone': {
    runbook: 'registry-ipv6-upstream',
    happen: async (site) => {
      site.nginxBlock = goodBlock(`http://[::1]:${site.stack.ports.registry}`);
      await up(site);
      return (await pushed(site)) + (await site.nginxLog());
    },
    answers: { proxy: 'own' },
    outcome: 'own-nginx',
    byHand: { 'reload-nginx': (site) => site.startNginx() },
  },
  'a proxy that asks a plain registry with TLS': {
    runbook: 'http-https-mismatch',
    happen: async (site) => {
      site.nginxBlock = goodBlock(`https://127.0.0.1:${site.stack.ports.registry}`);
      await up(site);
      return (await pushed(site)) + (await site.nginxLog());
    },
    outcome: 'proxy-asks-tls',
    byHand: { 'reload-proxy': (site) => site.startNginx() },
  },
  'a proxy that takes /v2 away': {
    runbook: 'request-not-forwarded',
    happen: async (site) => {
      site.nginxBlock = goodBlock('').replace(
        /location [^]*/,
        `location /v2/ { proxy_set_header Host $http_host; proxy_pass http://127.0.0.1:${site.stack.ports.registry}/; }`,
      );
      await up(site);
      return (await pushed(site)) + site.registryLog();
    },
    outcome: 'fix-path',
    byHand: {
      'keep-path': async (site) => void (site.nginxBlock = site.nginxBlock.replace(/\/;\s*}/, '; }')),
    },
  },
} satisfies Record<string, Story>;
