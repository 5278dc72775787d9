/**
 * Browser tests run against the built site, in real Chromium: CHROMIUM_PATH, the system's, or Playwright's own.
 * Servers are started by the tests themselves (tests/browser), since the site has to work at any path on any server.
 */
import { defineConfig, devices } from '@playwright/test';
import { findProgram } from './src/scripts/find-program.mjs';

const executablePath = await findProgram('chromium');

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes at the second try is reported as flaky, and src/scripts/test.mjs counts that as failed.
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Root cannot use the sandbox; without the rest Chromium looks for its own services at every start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
