import { expect, type Page, test } from '@playwright/test';
import { answerOn, box, openHome } from './support/ask.ts';
import { locales } from './support/locales.ts';

test.use({ serviceWorkers: 'allow' });

for (const { locale, words } of locales) {
  test(`${locale}: home answers after a reload without a network, from the first visit on`, async ({
    page,
    context,
  }) => {
    const violations: string[] = [];
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
    await openHome(page, locale);
    await keptBy(page, `/${locale}/`);
    expect(violations).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await box(page, words).fill('someone@qq.com');
    await expect(answerOn(page)).toContainText('smtp.qq.com');
  });

  test(`${locale}: a page that was opened is there without a network, another is not`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/`);
    await keptBy(page, `/${locale}/`);
    await page.goto(`/${locale}/providers/gmail/`);
    await keptBy(page, `/${locale}/providers/gmail/`);
    await context.setOffline(true);
    await page.goto(`/${locale}/`);
    await page.goto(`/${locale}/providers/gmail/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Gmail');
    await expect(page.goto(`/${locale}/providers/qq-mail/`)).rejects.toThrow();
  });
}

test('a page is asked for anew while there is a network', async ({ page, context }) => {
  await page.goto('/en/');
  await keptBy(page, '/en/');
  const asked = context.waitForEvent('request', (request) => {
    return request.serviceWorker() !== null && request.url().endsWith('/en/');
  });
  await page.reload();
  expect((await (await asked).response())?.ok()).toBe(true);
});

/** Waits until the worker keeps a page and everything that it loaded. */
async function keptBy(page: Page, path: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const loaded = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.endsWith('/service-worker.js'));
        const kept = await Promise.all([wanted, ...loaded].map((url) => caches.match(url)));
        return kept.every(Boolean);
      }, path),
    )
    .toBe(true);
}
