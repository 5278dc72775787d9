/** On a site where nothing is wrong, every check that can run here says so, from the real output of the real command. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runbooks } from '../../src/runbook/library.ts';
import { readCheck } from '../../src/runbook/read-check.ts';
import { snippets } from '../../src/snippets/library.ts';
import { renderSnippet, variantOf } from '../../src/snippets/render-snippet.ts';
import { analyseText } from '../content/analyse-text.ts';
import { keepRoom } from './stack/room.ts';
import { Site } from './stack/site.ts';
import { addresses } from './story.ts';
import { up } from './up.ts';

/** Programs that are not here, or only a part of them. */
const elsewhere =
  /\b(?:crictl|kubectl|aws|psql|gitlab-\w+|mitmdump|mitmproxy|docker (?!login|push|pull)\w+|podman (?!login)\w+)\b/;

/** What a check is asked about here, where its parameters are not those of every site. */
const asked: Readonly<Record<string, (site: Site) => Readonly<Record<string, string>>>> = {
  'resolve-name': () => ({ name: 'localhost' }),
  'check-token-duration': () => ({ minutes: '5' }),
  'check-docker-disk': ({ room }) => ({ path: room.folder }),
  'check-proxy-disk': ({ room }) => ({ path: room.folder }),
  'check-database-disk': ({ room }) => ({ path: room.folder }),
  'compare-image-digest': ({ stack }) => ({ source: stack.host, sourceRepository: 'group/app' }),
  'compare-image-digests': ({ stack }) => ({ source: stack.host, sourceRepository: 'group/app' }),
  'compare-disk-digests': ({ room }) => ({ directory: `${room.folder}/disk`, project: 'group' }),
};
/** Of tasks those that lead to a site like this one. */
const tasks = /^(?:enable-registry|registry-domain|capture-traffic: answer|first-checks|migrate-images|token-duration)/;
/** It wants an image in Docker's own format; ours is of the other. */
const otherImage = ['oci-accept-header: type'];

const text = (id: string, values: Readonly<Record<string, string>> = {}) => {
  const result = renderSnippet(snippets[id]!, 'source', values);
  return result.ok ? result.rendered.text : '';
};
const known = new Set(['host', 'gitlab', 'repository', 'tag', 'user', 'mebibytes', 'ca']);
/** A new check with parameters of its own is not run before it has its row above. */
const runs = (id: string) => {
  const snippet = snippets[id]!;
  const variant = variantOf(snippet, 'source');
  if (variant === 'not-applicable' || !('run' in variant.place) || elsewhere.test(text(id))) return false;
  const isAsked = id in asked || Object.keys(snippet.params).every((name) => known.has(name));
  return isAsked && ['client', 'anywhere'].includes(variant.place.run);
};
const checks = Object.entries(runbooks).flatMap(([runbook, { checks }]) =>
  Object.entries(checks)
    .map(([name, check]) => [`${runbook}: ${name}`, runbook, check] as const)
    .filter(([name]) => (runbooks[runbook]!.kind === 'problem' || tasks.test(name)) && !otherImage.includes(name))
    .filter(([, , check]) => runs(check.snippet)),
);

describe('on a healthy site', () => {
  let site: Site;
  let leave: () => Promise<void>;
  beforeAll(async () => {
    const [room, close] = await keepRoom();
    leave = close;
    site = await Site.build(room);
    await up(site);
    const image = `docker://${site.stack.host}/group/app:1`;
    await site.client.skopeo('copy', site.stack.image, image);
    await mkdir(`${room.folder}/disk`);
    await site.client.skopeo('copy', image, `dir:${room.folder}/disk/app:1`);
  });
  afterAll(() => leave());

  test.each(checks)('%s says fixed', async (_, runbook, check) => {
    const command = text(check.snippet, { ...addresses(site), ...asked[check.snippet]?.(site) });
    const { output } = await site.shell(command);
    const { verdict } = readCheck(check, runbook, await analyseText(output));
    expect(verdict, `${command}\n\n${output}`).toBe('fixed');
  });
});
