/**
 * Screenshots of every page state, in three languages, light and dark, desktop and phone, into shots/ (ignored by git).
 * `npm run shots [-- FILTER]` builds first unless dist/ is there and `--no-build` is given.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.mjs';
import { buildSite } from './build.mjs';
import { serveFolder } from './serve.mjs';

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };
const input = (runbook, name) =>
  readFileSync(new URL(`../../content/runbooks/${runbook}/cases/${name}/input.txt`, import.meta.url), 'utf8');

/** Each state: how to get there from the page it starts on. */
const states = {
  home: { path: '' },
  diagnosis: { path: '', text: () => input('token-untrusted-key', 'distribution-log') },
  outcome: {
    path: '',
    text: () => `${input('token-untrusted-key', 'distribution-log')}\nregistry key pair: different\n`,
    act: (page) => page.locator('.rr-answer').nth(2).click(),
  },
  unrelated: { path: '', text: () => 'dd: error writing: No space left on device\n' },
  healthy: { path: '', text: () => '$ docker login registry.example.com\nLogin Succeeded\n' },
  unknown: {
    path: '',
    text: () => '$ docker push registry.example.com/group/app:1\nsomething that nobody has seen before\n',
  },
  triage: { path: '', act: (page) => page.locator('.rr-box-actions button').nth(1).click() },
  runbooks: { path: 'runbooks/' },
  runbook: { path: 'runbooks/token-untrusted-key/', full: true },
  about: { path: 'about/' },
};

async function paste(page, text) {
  await page.locator('.rr-box-text').fill(text);
  await page.locator('.rr-workspace[data-phase=done]').waitFor();
  await page.waitForTimeout(700);
}

const root = new URL('../../', import.meta.url);
if (!process.argv.includes('--no-build')) await buildSite();
const server = await serveFolder(new URL('dist', root).pathname, 0);
await mkdir(new URL('shots/', root), { recursive: true });
const browser = await chromium.launch({ executablePath: await findProgram('chromium'), args: ['--no-sandbox'] });
let taken = 0;
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport, colorScheme });
    for (const locale of ['en', 'ja', 'zh']) {
      for (const [name, { path, text, act, full }] of Object.entries(states)) {
        const file = `${name}-${locale}-${colorScheme}-${size}.png`;
        if (!file.includes(wanted)) continue;
        const page = await context.newPage();
        await page.goto(`${server.address}${locale}/${path}`);
        if (text || act) await page.locator('.rr-workspace[data-ready]').waitFor();
        if (text) await paste(page, text());
        if (act) await act(page);
        await page.waitForTimeout(300);
        await page.screenshot({ path: new URL(`shots/${file}`, root).pathname, fullPage: full ?? name !== 'home' });
        await page.close();
        taken++;
      }
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`shots: ${taken}`);
