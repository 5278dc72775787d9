import { makeImage } from '../stack/image.ts';
import type { Site } from '../stack/site.ts';
import type { Story } from '../story.ts';
import { pushed } from '../pushed.ts';

const up = async (site: Site) => {
  await site.startRegistry();
  await site.startNginx();
  await site.client.login(site.stack.host);
};

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
} satisfies Record<string, Story>;
