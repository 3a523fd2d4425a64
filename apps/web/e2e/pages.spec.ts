import { expect, test } from '@playwright/test';
import { answerOn, box, openHome } from './support/ask.ts';
import { locales } from './support/locales.ts';

for (const { locale, words } of locales) {
  test.describe(locale, () => {
    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('a provider’s page holds everything', async ({ page }) => {
        await page.goto(`/${locale}/providers/qq-mail/`);
        await expect(page.getByRole('cell', { name: 'smtp.qq.com' }).first()).toBeVisible();
        await expect(page.locator('main')).toContainText('生成授权码');
        await expect(page.locator('main')).toContainText('535 Login Fail.');
        await expect(page.getByRole('button')).toHaveCount(0);
      });

      test('a host of one customer is shown with what is missing', async ({ page }) => {
        await page.goto(`/${locale}/providers/uberspace/`);
        await expect(page.locator('table.servers').first()).toContainText('>.uberspace.de');
        await expect(page.locator('main')).toContainText('stardust');
        await expect(page.locator('main')).not.toContainText('%ACCOUNT%');
      });

      test('the DNS records of an own domain stand on their page', async ({ page }) => {
        await page.goto(`/${locale}/providers/fastmail/`);
        const section = page.locator('section', { has: page.locator('#dns') });
        await expect(section).toContainText('in1-smtp.messagingengine.com');
        await expect(section).toContainText('v=spf1 include:spf.messagingengine.com ~all');
        await expect(section).not.toContainText('%');
      });

      test('what other databases say, and why it is not taken over', async ({ page }) => {
        await page.goto(`/${locale}/providers/netease-163/`);
        const section = page.locator('section', { has: page.locator('#disagreements') });
        await expect(section).toContainText('imaphz.qiye.163.com:993');
        await expect(section.getByRole('listitem')).toHaveCount(3);
        await expect(section).not.toContainText('implicit');
      });

      test('the home page says where to go instead', async ({ page }) => {
        await page.goto(`/${locale}/`);
        await expect(page.getByText(words.home.noScript)).toBeVisible();
        await expect(
          page.locator('main').getByRole('link', { name: words.site.providers }),
        ).toBeVisible();
      });
    });

    test('a copy button copies and says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${locale}/providers/qq-mail/`);
      await page
        .getByRole('button', { name: words.copy.copyThis('smtp.qq.com') })
        .first()
        .click();
      await expect(page.locator('#copied')).toHaveText(words.copy.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('smtp.qq.com');
    });

    test('where copying is forbidden, that is said', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(`/${locale}/providers/qq-mail/`);
      await page.getByRole('button', { name: words.copy.copyThis('465') }).click();
      await expect(page.locator('#copied')).toHaveText(words.copy.failed);
    });

    test('the keyboard alone gets from the box to a provider’s page', async ({ page }) => {
      await openHome(page, locale);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: words.site.skip })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(box(page, words)).toBeFocused();
      await page.keyboard.type('exmail');
      await page.keyboard.press('Enter');
      await expect(answerOn(page)).toBeVisible();
      const link = answerOn(page).getByRole('link').first();
      for (let i = 0; i < 6 && !(await isFocused(link)); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/providers\/tencent-exmail\/$/);
    });

    test('the other language is one link away, on the same page', async ({ page }) => {
      await page.goto(`/${locale}/diagnoses/tls/wrong-mode/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.getByRole('link', { name: words.site.otherLocale }).click();
      const other = locale === 'en' ? 'zh-CN' : 'en';
      await expect(page).toHaveURL(`/${other}/diagnoses/tls/wrong-mode/`);
    });
  });

  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test('is led from / to its language', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${locale}/`);
    });
  });
}

for (const path of [
  '/en/',
  '/zh-CN/providers/amazon-ses/',
  '/en/providers/',
  '/en/diagnoses/tls/wrong-mode/',
]) {
  test(`${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}

test('an unknown page is a 404 in both languages', async ({ page }) => {
  const response = await page.goto('/en/providers/no-such-provider/');
  expect(response?.status()).toBe(404);
  for (const { words } of locales)
    await expect(page.getByRole('link', { name: words.site.providers })).toBeVisible();
});

function isFocused(link: import('@playwright/test').Locator): Promise<boolean> {
  return link.evaluate((element) => element === document.activeElement);
}
