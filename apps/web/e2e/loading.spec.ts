import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { answerOn, box } from './support/ask.ts';
import { dist } from './support/built-site.ts';
import { locales } from './support/locales.ts';

for (const { locale, words } of locales) {
  test(`${locale}: the box takes a question before the answers are there, and answers it then`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/answers-${locale}.*.js`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/${locale}/`);
    await box(page, words).fill('someone@qq.com');
    await expect(page.locator('.box [role=status]')).toHaveText(words.home.loading);
    await expect(answerOn(page)).toHaveCount(0);
    release();
    await expect(answerOn(page)).toContainText('smtp.qq.com');
  });

  test(`${locale}: answers that cannot be loaded are said to be, and tried again on request`, async ({
    page,
  }) => {
    const pattern = `**/answers-${locale}.*.js`;
    await page.route(pattern, (route) => route.abort());
    await page.goto(`/${locale}/`);
    await expect(page.locator('.box [role=status]')).toContainText(words.home.notLoaded);
    await box(page, words).fill('someone@qq.com');
    await page.unroute(pattern);
    await page.getByRole('button', { name: words.home.again }).click();
    await expect(answerOn(page)).toContainText('smtp.qq.com');
  });

  test(`${locale}: the page asks for less than 20 kB of script before it can be typed into`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.route('**/answers*.js', (route) => route.abort());
    await page.goto(`/${locale}/`);
    await expect(page.locator('.box [role=status]')).toContainText(words.home.notLoaded);
    const needed = scripts.filter((path) => !path.includes('/answers'));
    expect(needed.length).toBeGreaterThan(3);
    const size = needed.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length,
      0,
    );
    expect(size).toBeLessThan(20_000);
  });
}
