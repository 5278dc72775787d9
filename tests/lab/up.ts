/** Brings a site up, and what a client says of a push, as one pastes it: the command and its output. */
import type { Site } from './stack/site.ts';

export async function up(site: Site): Promise<void> {
  await site.startRegistry();
  await site.startNginx();
  await site.client.login(site.stack.host);
}

export async function pushed(site: Site, image = site.stack.image): Promise<string> {
  const to = `${site.stack.host}/group/app:1`;
  const { output } = await site.client.push(image, to);
  return `$ skopeo copy ${image} docker://${to}\n${output}\n`;
}
