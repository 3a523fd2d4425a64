import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// Debian's Chromium when it is there (CI and offline machines), else Playwright's own download.
const system = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const port = Number(process.env.SITE_PORT ?? 4321);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'apps/web/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 720 },
    baseURL: address,
    // Playwright's own interception does not see what goes through a worker; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: existsSync(system)
      ? {
          executablePath: system,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        }
      : {},
  },
  webServer: {
    command: `${process.execPath} apps/web/scripts/serve.ts`,
    env: { SITE_PORT: String(port) },
    url: `${address}/en/`,
    reuseExistingServer: false,
  },
});
