import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerOn, box, openHome } from './support/ask.ts';
import { locales } from './support/locales.ts';

const paths = [
  '',
  'providers/',
  'providers/qq-mail/',
  'providers/amazon-ses/',
  'providers/netease-163/',
  'diagnoses/',
  'diagnoses/auth/app-password-required/',
];
const questions = [
  'someone@qq.com',
  '网易',
  'me@gmial.com',
  "{ host: 'smtp.163.com', port: 465, secure: false, auth: { user: 'a@163.com', pass: 'hunter22' } }",
];

/** What axe finds on a page against WCAG 2.2, level AA. */
async function faultsOn(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { locale, words } of locales) {
      for (const path of paths) {
        test(`/${locale}/${path}`, async ({ page }) => {
          await page.goto(`/${locale}/${path}`);
          expect(await faultsOn(page)).toEqual([]);
        });
      }

      test(`answers at /${locale}/`, async ({ page }) => {
        test.slow();
        await openHome(page, locale);
        for (const question of questions) {
          await box(page, words).fill(question);
          await page.getByRole('button', { name: words.home.submit }).click();
          await expect(answerOn(page)).toBeVisible();
          expect.soft(await faultsOn(page), question).toEqual([]);
        }
      });
    }

    test('404', async ({ page }) => {
      await page.goto('/404.html');
      expect(await faultsOn(page)).toEqual([]);
    });
  });
}
