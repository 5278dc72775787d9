/** Static pages: accessible in every language and theme, marked up for their language, and within the width of a phone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startFileServer } from './serving/file-server.ts';
import type { Server } from './serving/nginx.ts';

const dist = new URL('../../dist', import.meta.url).pathname;
const languages = { en: 'en', ja: 'ja', zh: 'zh-CN' };
const pages = {
  'the list of runbooks': 'runbooks/',
  'a runbook': 'runbooks/token-untrusted-key/',
  'a prose page': 'about/',
  'a page with code': 'hosting/',
  'a missing page': 'nothing/',
};

let server: Server;
test.beforeAll(async () => {
  server = await startFileServer(dist, '/');
});
test.afterAll(() => server.close());

for (const [locale, lang] of Object.entries(languages)) {
  for (const [name, path] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} is accessible (${locale}, ${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${server.address}${locale}/${path}`);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target, html })));
        expect(found).toEqual([]);
      });
    }
  }

  test(`names its language and the others (${locale})`, async ({ page }) => {
    await page.goto(`${server.address}${locale}/runbooks/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const others = page.locator('head link[rel=alternate]');
    const found = await others.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), (link as HTMLLinkElement).href]),
    );
    expect(found).toEqual([
      ['en', `${server.address}en/runbooks/`],
      ['ja', `${server.address}ja/runbooks/`],
      ['zh-CN', `${server.address}zh/runbooks/`],
      ['x-default', server.address],
    ]);
  });

  for (const [name, path] of Object.entries({ 'the home page': '', ...pages })) {
    test(`${name} fits a narrow phone (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${server.address}${locale}/${path}`);
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
    });
  }
}

test('search finds fragments of messages and parts of words in every language', async ({ page }) => {
  const queries = { en: 'UNTRUSTED key with', ja: '秘密キー', zh: '私钥' };
  for (const [locale, query] of Object.entries(queries)) {
    await page.goto(`${server.address}${locale}/about/`);
    await page.locator('.rr-search-open').click();
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('.rr-search-hits a[href$="token-untrusted-key/"]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.rr-search-dialog').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
