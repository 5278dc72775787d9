/** The whole path in a real browser: paste → diagnosis → questions → fix → check → link, in three languages. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { startFileServer } from './serving/file-server.ts';
import type { Server } from './serving/nginx.ts';

const locales = ['en', 'ja', 'zh'] as const;
const caseInput = (path: string) =>
  readFileSync(new URL(`../../content/runbooks/${path}/input.txt`, import.meta.url), 'utf8');
const log = caseInput('token-untrusted-key/cases/distribution-log');

let server: Server;
test.beforeAll(async () => {
  server = await startFileServer(new URL('../../dist', import.meta.url).pathname, '/');
});
test.afterAll(() => server.close());
const open = (page: Page, path: string) => page.goto(`${server.address}${path}`);

const box = (page: Page) => page.locator('.rr-box-text');
const diagnosis = (page: Page) => page.locator('#rr-diagnosis-title');
const answer = (page: Page, index: number) => page.locator('.rr-answer').nth(index);

/** As a person pastes: through the clipboard event, so that long texts take the same way. */
async function paste(page: Page, text: string) {
  await page.locator('.rr-workspace[data-ready]').waitFor();
  await box(page).focus();
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    const field = document.activeElement as HTMLTextAreaElement;
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (!field.dispatchEvent(event)) return;
    field.setRangeText(value, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, text);
}

for (const locale of locales) {
  test(`walks from a paste to a verified fix (${locale})`, async ({ page }) => {
    await open(page, `${locale}/`);
    await paste(page, log);
    await expect(diagnosis(page)).not.toBeEmpty();
    await expect(page.locator('.rr-quote code').first()).toContainText('token signed by untrusted key');
    await expect(page.locator('.rr-terminal .xterm-rows')).toContainText('untrusted key');
    // The pair differs, says the output of the probe.
    await page.locator('.rr-find-out textarea').fill('registry key pair: different');
    await page.locator('.rr-output button').click();
    await expect(page.locator('.rr-trail li')).toHaveCount(1);
    await answer(page, 2).click();
    await expect(page.locator('#rr-outcome-title')).toBeFocused();
    await page.locator('.rr-method input[value=helm]').check();
    await expect(page.locator('.rr-outcome pre').first()).toContainText('kubectl');
    await page.locator('.rr-check textarea').fill('$ docker login registry.example.test:5050\nLogin Succeeded');
    await page.locator('.rr-check .rr-output button').click();
    await expect(page.locator('.rr-verdict')).toHaveAttribute('data-verdict', 'fixed');
  });
}

test('a link opens at the same point in any language', async ({ page }) => {
  await open(page, 'en/');
  await paste(page, `${log}\nregistry key pair: different\n`);
  await answer(page, 2).click();
  await page.locator('.rr-method input[value=helm]').check();
  await expect.poll(() => new URL(page.url()).hash).toContain('changed.one-node');
  const { hash } = new URL(page.url());
  expect(hash).toContain('pair.different');
  for (const locale of locales) {
    await page.goto('about:blank');
    await open(page, `${locale}/${hash}`);
    await expect(page.locator('#rr-outcome-title')).toBeVisible();
    await expect(page.locator('.rr-method input[value=helm]')).toBeChecked();
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  }
});

test('switching the language keeps the point', async ({ page }) => {
  await open(page, 'en/#v=1&r=token-untrusted-key&a=pair.match');
  await expect(page.locator('#rr-outcome-title')).toBeVisible();
  await page.locator('rr-language summary').first().click();
  await page.locator('rr-language a[data-locale=ja]').first().click();
  await page.waitForURL(/\/ja\//);
  await expect(page.locator('#rr-outcome-title')).toBeVisible();
  expect(new URL(page.url()).hash).toContain('pair.match');
});

test('a damaged link says what is wrong and opens nothing', async ({ page }) => {
  await open(page, 'en/#v=1&r=no-such-runbook');
  await expect(page.locator('.rr-result .rr-note')).toBeVisible();
  await expect(diagnosis(page)).toHaveCount(0);
});

test('what is pasted never leaves the page', async ({ page }) => {
  const marker = 'zq7marker4k';
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await open(page, 'en/');
  await paste(page, log.replaceAll('registry.example.test', `${marker}.example.test`));
  await page.locator('.rr-find-out textarea').fill(`registry key pair: different\n${marker}`);
  await page.locator('.rr-output button').click();
  await answer(page, 2).click();
  await page.locator('.rr-map-details summary').click();
  await expect(page.locator('.rr-map-place svg')).toBeVisible();
  await page.locator('.rr-check textarea').fill(`Login Succeeded\n${marker}`);
  await page.locator('.rr-check .rr-output button').click();
  await expect(page.locator('.rr-verdict')).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]),
  );
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href).join('\n'));
  expect(requests.join('\n')).not.toContain(marker);
  expect(kept).not.toContain(marker);
  expect(links).not.toContain(marker);
  const origin = new URL(page.url()).origin;
  expect(
    requests.filter(
      (request) => !request.startsWith(origin) && !request.startsWith('blob:') && !request.startsWith('data:'),
    ),
  ).toEqual([]);
});

test('hostile text stays text', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => (alerts.push(dialog.message()), void dialog.dismiss()));
  await open(page, 'en/');
  const line = log
    .split('\n')[0]!
    .replace('level=info', 'level=info x="<img src=x onerror=alert(1)><script>alert(2)</script>"');
  await paste(page, `\u001b]0;title\u0007${line}\n\u001b[2J\u001b[31mred\n`);
  await expect(page.locator('.rr-quote code').first()).toContainText('<img src=x');
  await expect(page.locator('.rr-workspace img, .rr-workspace script')).toHaveCount(0);
  expect(alerts).toEqual([]);
});

test('the whole path by keyboard alone', async ({ page }) => {
  await open(page, 'en/');
  await paste(page, log);
  await expect(diagnosis(page)).toBeVisible();
  const tabTo = async (selector: string) => {
    for (let press = 0; press < 80; press++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await tabTo('.rr-quote');
  await page.keyboard.press('Enter');
  await tabTo('.rr-answer');
  await page.keyboard.press('Enter');
  await expect(page.locator('#rr-outcome-title')).toBeFocused();
  await tabTo('.rr-method input');
  await page.keyboard.press('ArrowDown');
  await tabTo('.rr-check textarea');
  await page.keyboard.insertText('Login Succeeded');
  await tabTo('.rr-check .rr-output button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rr-verdict')).toHaveAttribute('data-verdict', 'fixed');
});

test('says honestly what is not recognised, unrelated, healthy or empty', async ({ page }) => {
  await open(page, 'en/');
  const verdict = page.locator('.rr-verdict-note');
  await paste(page, 'dd: error writing: No space left on device\n');
  await expect(verdict).toHaveAttribute('data-verdict', 'unrelated');
  await box(page).fill('');
  await paste(page, '$ docker login registry.example.com\nLogin Succeeded\n');
  await expect(verdict).toHaveAttribute('data-verdict', 'healthy');
});

test('a long paste becomes an attachment, and the page stays quick', async ({ page }) => {
  await open(page, 'en/');
  await page.evaluate(() => {
    const tasks: number[] = ((window as unknown as { longTasks: number[] }).longTasks = []);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const filler = log.split('\n')[1]! + '\n';
  await paste(page, filler.repeat(Math.ceil(1_000_000 / filler.length)) + log);
  await expect(diagnosis(page)).toBeVisible();
  await expect(page.locator('.rr-attachments li')).toHaveCount(1);
  await expect(box(page)).toHaveValue('');
});

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violation in any state (${locale}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `${locale}/`);
      const check = async (state: string) => {
        const { violations } = await new AxeBuilder({ page }).exclude('.xterm').analyze();
        expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      };
      await check('empty');
      await paste(page, log);
      await expect(page.locator('.rr-terminal .xterm-rows')).toContainText('untrusted key');
      await check('question');
      await answer(page, 0).click();
      await expect(page.locator('#rr-outcome-title')).toBeVisible();
      await page.locator('.rr-map-details summary').click();
      await expect(page.locator('.rr-map-place svg')).toBeVisible();
      await check('outcome');
      await box(page).fill('');
      await paste(page, 'nothing to do with it\n');
      await expect(page.locator('.rr-verdict-note')).toBeVisible();
      await check('unrelated');
    });
  }
}
