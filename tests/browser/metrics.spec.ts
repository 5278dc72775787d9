/** The tool that reads pages of metrics, and the catalogue below it. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startFileServer } from './serving/file-server.ts';
import type { Server } from './serving/nginx.ts';

const dist = new URL('../../dist', import.meta.url).pathname;
const words = {
  en: { lost: 'Notifications were lost', other: 'not of a registry' },
  ja: { lost: '通知が失われた', other: 'レジストリのものではありません' },
  zh: { lost: '有通知丢失', other: '不是注册表的' },
} as const;

let server: Server;
test.beforeAll(async () => {
  server = await startFileServer(dist, '/');
});
test.afterAll(() => server.close());

async function openTool(page: Page, locale: string): Promise<void> {
  await page.goto(`${server.address}${locale}/runbooks/prometheus-metrics/`);
  await page.locator('#tool').scrollIntoViewIfNeeded();
  await page.locator('.rr-tool .rr-box-text').waitFor();
}

const paste = (page: Page, text: string) => page.locator('.rr-tool .rr-box-text').fill(text);

for (const [locale, { lost, other }] of Object.entries(words)) {
  test(`shows what stands out, pictures and tables (${locale})`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.emulateMedia({ colorScheme: locale === 'ja' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await openTool(page, locale);
    await page.locator('.rr-tool .rr-box-actions button').nth(1).click();
    await expect(page.locator('.rr-finding h4', { hasText: lost })).toBeVisible();
    await expect(page.locator('.rr-finding').first()).toHaveAttribute('data-severity', 'critical');
    await expect(page.locator('.rr-plot canvas').first()).toBeVisible();
    expect(await page.locator('.rr-plot canvas').count()).toBeGreaterThanOrEqual(8);
    await page.locator('.rr-picture summary').first().click();
    await expect(page.locator('.rr-picture table').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })))).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
    await paste(page, 'node_cpu_seconds_total{cpu="0"} 1\n');
    await expect(page.locator('.rr-report')).toContainText(other);
    expect(errors).toEqual([]);
  });

  test(`finds a metric in the catalogue (${locale})`, async ({ page }) => {
    await page.goto(`${server.address}${locale}/runbooks/prometheus-metrics/`);
    await page.locator('.rr-metric-filter input').fill('storage_backend retry_type');
    await expect(page.locator('[data-metric]:visible')).toHaveCount(1);
    await expect(page.locator('[data-metric]:visible code').first()).toHaveText(
      'registry_storage_storage_backend_retries_total',
    );
  });
}

test('a very large page is read to its end', async ({ page }) => {
  await openTool(page, 'en');
  const many = Array.from(
    { length: 30_000 },
    (_, index) => `registry_http_requests_total{code="200",method="get",route="/v2/${index}/"} ${index}`,
  ).join('\n');
  const input = page.locator('.rr-tool input[type=file]');
  await input.setInputFiles({ name: 'metrics.txt', mimeType: 'text/plain', buffer: Buffer.from(many) });
  await expect(page.locator('.rr-report')).toContainText('30,000');
});

test('hands out alert rules and a dashboard', async ({ page }) => {
  await openTool(page, 'ja');
  for (const [index, name, start] of [
    [0, 'registry-alerts.yml', 'groups:\n  - name: registry-http'],
    [1, 'registry-dashboard.json', '{\n  "uid": "registry-runbook"'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.locator('.rr-downloads li').nth(index).getByRole('button').first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect((await readFile(await file.path(), 'utf8')).startsWith(start)).toBe(true);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the catalogue is whole', async ({ page }) => {
    await page.goto(`${server.address}en/runbooks/prometheus-metrics/`);
    expect(await page.locator('[data-metric]').count()).toBeGreaterThanOrEqual(60);
    await expect(page.locator('.rr-metric-filter')).toHaveCount(0);
  });
});
