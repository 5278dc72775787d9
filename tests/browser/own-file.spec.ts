/** A change put into a pasted file, in a real browser: diff, whole file, warnings, the next steps, and words that do not arrive. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startFileServer } from './serving/file-server.ts';
import type { Server } from './serving/nginx.ts';

let server: Server;
test.beforeAll(async () => {
  server = await startFileServer(new URL('../../dist', import.meta.url).pathname, '/');
});
test.afterAll(() => server.close());

/** Let the registry serve blobs itself: two answers away. */
async function openChange(page: Page, locale: string) {
  await page.goto(`${server.address}${locale}/runbooks/storage-redirect-unreachable/`);
  await page.locator('.rr-answer').first().click();
  await page.locator('.rr-answer').first().click();
  await page.locator('.rr-own-file > summary').first().click();
  return page.locator('.rr-own-file').first();
}

const file = `registry_external_url 'https://gitlab.example.com:5000' # public
registry['storage'] = {
  's3' => { 'bucket' => 'images', 'secretkey' => '[FILTERED]' }
}
if ENV['HA']
  nginx['enable'] = false
end
`;

for (const locale of ['en', 'ja', 'zh']) {
  test(`shows the smallest change to a pasted file (${locale})`, async ({ page }) => {
    const own = await openChange(page, locale);
    await own.locator('textarea').fill(file);
    await expect(own.locator('ins')).toContainText(["'redirect' => {"]);
    await expect(own.locator('del')).toHaveCount(1);
    await expect(own.locator('.rr-own-file-warnings')).toContainText('5000');
    await expect(own.locator('.rr-own-file-result')).not.toContainText(/\{(?:line|lines|setting|text)\}/);
    await expect(own.locator('details pre code').first()).toContainText("'secretkey' => '[FILTERED]'");
    const { violations } = await new AxeBuilder({ page }).include('.rr-own-file').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    // Nothing of the file is in the address.
    expect(page.url()).not.toContain('images');
  });
}

test('a file that needs no change says so, and one that cannot be changed says why', async ({ page }) => {
  const own = await openChange(page, 'en');
  await own.locator('textarea').fill("registry['storage'] = { 's3' => {}, 'redirect' => { 'disable' => true } }");
  await expect(own).toContainText('Nothing has to change');
  await own.locator('textarea').fill("registry['storage'] = load_storage('s3')");
  await expect(own.locator('.rr-own-file-problem')).toContainText('Line 1');
  await own.locator('textarea').fill('services:\n  gitlab:\n    image: gitlab/gitlab-ee\n');
  await expect(own.locator('.rr-own-file-problem')).toContainText('GITLAB_OMNIBUS_CONFIG');
});

test('words that cannot be fetched can be asked for again', async ({ page }) => {
  let refused = true;
  await page.route('**/texts/storage-redirect-unreachable.json', (route) =>
    refused ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto(`${server.address}en/runbooks/storage-redirect-unreachable/`);
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  refused = false;
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.locator('.rr-answer').first()).toBeVisible();
});

test('a configuration file in the paste box is read for what it says against itself', async ({ page }) => {
  await page.goto(`${server.address}en/`);
  await page.locator('.rr-workspace[data-ready]').waitFor();
  await page.locator('.rr-box-text').fill("external_url 'https://gitlab.example.com'\nregistry['debug'] = true\n");
  await expect(page.locator('.rr-own-file-warnings')).toContainText("Line 2: registry['debug'] is not read");
  await expect(page.locator('.rr-result')).toContainText('gitlab.rb of the Linux package');
});
