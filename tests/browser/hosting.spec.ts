/** The same built folder on real NGINX and on a plain file server, at `/` and under a path. */
import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { startFileServer } from './serving/file-server.ts';
import { documentedConfig, rootConfig, startNginx, type Server } from './serving/nginx.ts';
import { watchPage } from './serving/watch-page.ts';

const dist = new URL('../../dist', import.meta.url).pathname;
const runbook = readdirSync(`${dist}/en/runbooks`, { withFileTypes: true }).find((entry) => entry.isDirectory())!.name;
const pages = ['', 'runbooks/', `runbooks/${runbook}/`, 'about/', 'hosting/'];

const servers: Record<string, () => Promise<Server>> = {
  'NGINX at /': () => startNginx(rootConfig(dist), '/'),
  'NGINX at /tools/registry/, as documented': () => startNginx(documentedConfig(dist), '/tools/registry/'),
  'a file server at /': () => startFileServer(dist, '/'),
  'a file server at /tools/registry/': () => startFileServer(dist, '/tools/registry/'),
};

for (const [name, start] of Object.entries(servers)) {
  test.describe(name, () => {
    let server: Server;
    test.beforeAll(async () => {
      server = await start();
    });
    test.afterAll(() => server.close());

    test('serves every kind of page, within its own policy and address', async ({ page }) => {
      const wrong = watchPage(page, server.address);
      for (const [index, path] of pages.entries()) {
        await page.goto(`${server.address}${['en', 'ja', 'zh'][index % 3]}/${path}`);
        await page.waitForLoadState('networkidle');
        const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
        await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self' 'sha256-/);
      }
      expect(wrong).toEqual([]);
    });

    test('starts its islands', async ({ page }) => {
      const wrong = watchPage(page, server.address);
      await page.goto(`${server.address}en/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await page.goto(`${server.address}zh/runbooks/${runbook}/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      expect(wrong).toEqual([]);
    });

    test('leads from page to page by its links', async ({ page }) => {
      // Typed without its last slash, as people do.
      await page.goto(`${server.address}ja`);
      await page.locator(`.rr-home-list a[href$="${runbook}/"]`).click();
      await expect(page).toHaveURL(`${server.address}ja/runbooks/${runbook}/`);
      await page.locator('.site-title').click();
      await expect(page).toHaveURL(`${server.address}ja/`);
    });

    test('searches', async ({ page }) => {
      const wrong = watchPage(page, server.address);
      await page.goto(`${server.address}en/about/`);
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('token signed by untrusted');
      const first = page.locator('.rr-search-hits a').first();
      await expect(first).toHaveAttribute('href', '../../en/runbooks/token-untrusted-key/');
      await first.click();
      await expect(page).toHaveURL(`${server.address}en/runbooks/token-untrusted-key/`);
      expect(wrong).toEqual([]);
    });

    test('answers a missing address with the way back', async ({ page }) => {
      const response = await page.goto(`${server.address}ja/runbooks/nothing/here/`);
      expect(response?.status()).toBe(404);
      await page.locator('a[data-locale=ja]').click();
      await expect(page).toHaveURL(`${server.address}ja/`);
    });

    test('keeps the point when the language changes, and remembers the language', async ({ page }) => {
      await page.goto(`${server.address}en/runbooks/${runbook}/`);
      // Set as the walker sets it: without any event.
      await page.evaluate(() => history.replaceState(null, '', '#a-point'));
      await changeLanguage(page, 'ja');
      await expect(page).toHaveURL(`${server.address}ja/runbooks/${runbook}/#a-point`);
      await page.goto(`${server.address}#another`);
      await expect(page).toHaveURL(`${server.address}ja/#another`);
    });
  });
}

async function changeLanguage(page: Page, locale: string) {
  await page.locator('rr-language summary').click();
  await page.locator(`rr-language a[data-locale=${locale}]`).click();
}

test.describe('the first visit', () => {
  let server: Server;
  test.beforeAll(async () => {
    server = await startFileServer(dist, '/tools/registry/');
  });
  test.afterAll(() => server.close());

  const languages = { 'ja-JP': 'ja', 'zh-CN': 'zh', zh: 'zh', 'en-GB': 'en', 'de-DE': 'en' };
  for (const [browser, locale] of Object.entries(languages)) {
    test(`a browser in ${browser} gets ${locale}`, async ({ browser: chromium }) => {
      const context = await chromium.newContext({ locale: browser });
      const page = await context.newPage();
      await page.goto(`${server.address}#point`);
      await expect(page).toHaveURL(`${server.address}${locale}/#point`);
      await context.close();
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('offers the languages', async ({ page }) => {
      await page.goto(server.address);
      await page.getByRole('link', { name: '日本語' }).click();
      await expect(page).toHaveURL(`${server.address}ja/`);
      await expect(page.locator('noscript p')).toBeVisible();
    });

    test('shows a runbook whole', async ({ page }) => {
      await page.goto(`${server.address}en/runbooks/token-untrusted-key/`);
      await expect(page.locator('svg[data-map] [data-node]')).toHaveCount(7);
      await expect(page.getByRole('heading', { name: 'Write both halves of the pair again' })).toBeVisible();
      const commands = page.locator('.rr-methods .rr-outcome pre');
      await expect(commands.filter({ visible: true, hasText: 'gitlab-ctl restart' }).first()).toBeVisible();
      await page.getByRole('radio', { name: 'Helm chart' }).first().check();
      await expect(commands.filter({ visible: true, hasText: 'gitlab-ctl restart' })).toHaveCount(0);
      await expect(commands.filter({ visible: true, hasText: 'kubectl' }).first()).toBeVisible();
    });

    test('changes the language', async ({ page }) => {
      await page.goto(`${server.address}en/runbooks/`);
      await changeLanguage(page, 'zh');
      await expect(page).toHaveURL(`${server.address}zh/runbooks/`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    });
  });
});
