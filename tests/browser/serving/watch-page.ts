/** What a page must not do: ask for anything outside of its site, miss a file, or meet its own policy. */
import type { Page } from '@playwright/test';

/** @returns the list of everything that went wrong, filled while the page is used */
export function watchPage(page: Page, site: string): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/.test(url)) wrong.push(`request outside of the site: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // A page that sends the visitor on leaves its own requests unfinished.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  return wrong;
}
