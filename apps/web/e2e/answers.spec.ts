import { expect, test } from '@playwright/test';
import { answerOn, box, openHome } from './support/ask.ts';
import { locales } from './support/locales.ts';

const hosts = [
  { text: 'someone@qq.com', host: 'smtp.qq.com', username: 'someone@qq.com' },
  { text: 'someone@163.com', host: 'smtp.163.com', username: 'someone@163.com' },
  { text: 'gmail.com', host: 'smtp.gmail.com' },
  { text: 'imap.gmail.com', host: 'smtp.gmail.com' },
  { text: 'https://mail.qq.com', host: 'smtp.qq.com' },
  { text: 'Ann <ann@foxmail.com>', host: 'smtp.qq.com', username: 'ann@foxmail.com' },
];
const loginFail = '535 Login Fail. Please enter your authorization code to login.';
const firstSteps: Readonly<Record<string, RegExp>> = {
  en: /mail\.qq\.com.*设置/,
  'zh-CN': /登录 mail\.qq\.com/,
};
const screens = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const { locale, words, language } of locales) {
  test.describe(locale, () => {
    test.beforeEach(async ({ page }) => openHome(page, locale));

    for (const { text, host, username } of hosts) {
      test(`${text} → ${host}`, async ({ page }) => {
        await box(page, words).fill(text);
        const answer = answerOn(page);
        await expect(answer.getByRole('cell', { name: host }).first()).toBeVisible();
        if (username) await expect(answer.locator('.username')).toContainText(username);
        await expect(answer.getByRole('link', { name: /→|Everything|全部/ })).toHaveAttribute(
          'href',
          new RegExp(`^/${locale}/providers/`),
        );
      });
    }

    for (const screen of screens) {
      test(`error → verdict and first step in sight at ${screen.width}`, async ({ page }) => {
        await page.setViewportSize(screen);
        await box(page, words).fill(loginFail);
        await expect(answerOn(page).getByRole('heading', { level: 2 })).toBeInViewport({
          ratio: 1,
        });
        const first = answerOn(page).locator('.first');
        await expect(first).toContainText(firstSteps[locale] ?? '');
        await expect(first).toBeInViewport({ ratio: 1 });
      });
    }

    test('error → steps of the provider, with its word for the secret', async ({ page }) => {
      await box(page, words).fill(loginFail);
      await expect(answerOn(page)).toContainText('生成授权码');
      await expect(page.locator('.understood')).toContainText('QQ');
    });

    test('configuration with the wrong TLS mode → the same one, mended', async ({ page }) => {
      await box(page, words).fill("{ host: 'smtp.163.com',\n  port: 465, secure: false }");
      const corrected = answerOn(page).locator('.corrected');
      await expect(corrected.locator('ins')).toHaveText('+   port: 465, secure: true }');
      await expect(corrected.locator('del')).toHaveText('-   port: 465, secure: false }');
      await expect(corrected.getByRole('button')).toHaveAttribute(
        'data-copy',
        "{ host: 'smtp.163.com',\n  port: 465, secure: true }",
      );
    });

    test('sound configuration → nothing wrong', async ({ page }) => {
      await box(page, words).fill("{ host: 'smtp.163.com', port: 465, secure: true }");
      await expect(answerOn(page)).toContainText(words.home.nothingWrong);
    });

    for (const { query, id } of [
      { query: '网易', id: 'netease-163' },
      { query: 'exmail', id: 'tencent-exmail' },
      { query: 'outlok', id: 'outlook-com' },
      { query: 'https://mail.google.com', id: 'google-workspace' },
      { query: 'sendgrid', id: 'sendgrid' },
    ]) {
      test(`search as you type: ${query} → ${id}`, async ({ page }) => {
        await box(page, words).pressSequentially(query);
        await answerOn(page).locator(`a[href="/${locale}/providers/${id}/"]`).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/providers/${id}/$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }

    test('an address at a service that was taken over → what became of it', async ({ page }) => {
      await box(page, words).fill('someone@verizon.net');
      await expect(answerOn(page).locator('.notice')).toContainText('Verizon');
      await expect(
        answerOn(page).getByRole('cell', { name: 'smtp.aol.com' }).first(),
      ).toBeVisible();
    });

    test('error that an administrator mends → their steps, and the user’s own', async ({
      page,
    }) => {
      await box(page, words).fill('Error: certificate has expired, code CERT_HAS_EXPIRED');
      const { actor, forActor } = language.phrases;
      await expect(answerOn(page).locator('.first h3')).toContainText(actor['server-admin']);
      await expect(answerOn(page).getByRole('heading', { name: forActor.user })).toBeVisible();
    });

    test('a slip in the domain is offered, not applied', async ({ page }) => {
      await box(page, words).fill('me@gmial.com');
      await expect(answerOn(page)).toContainText(words.home.notInCatalog('gmial.com'));
      await expect(answerOn(page).getByRole('table')).toHaveCount(0);
      await answerOn(page).getByRole('button', { name: 'me@gmail.com' }).click();
      await expect(box(page, words)).toHaveValue('me@gmail.com');
      await expect(
        answerOn(page).getByRole('cell', { name: 'smtp.gmail.com' }).first(),
      ).toBeVisible();
    });

    test('a domain that nobody listed is said to be unknown', async ({ page }) => {
      await box(page, words).fill('me@company.example');
      await expect(answerOn(page)).toContainText(words.home.notInCatalog('company.example'));
      await expect(answerOn(page).getByRole('button')).toHaveCount(0);
    });

    test('an error that no rule knows names no cause', async ({ page }) => {
      await box(page, words).fill('550 the moon is in the wrong house, come again another day');
      await expect(answerOn(page)).toContainText(words.home.nothingKnown);
      await expect(answerOn(page)).toContainText(
        words.home.codeMeans('550', words.home.codeClass[5]),
      );
      await expect(answerOn(page).locator('.first')).toHaveCount(0);
    });

    test('markup in a pasted text stays text', async ({ page }) => {
      await box(page, words).fill(
        `<iframe src="x"></iframe> <img src=x onerror="alert(1)"> ${loginFail}`,
      );
      await expect(answerOn(page).locator('.evidence')).toContainText('<iframe src="x">');
      await expect(page.locator('main img, main iframe')).toHaveCount(0);
    });

    test('what was understood is announced', async ({ page }) => {
      await box(page, words).fill('someone@qq.com');
      await expect(page.locator('.understood[aria-live=polite]')).toContainText('QQ');
      await box(page, words).fill('me@company.example');
      await expect(page.locator('.understood[aria-live=polite]')).toContainText(
        words.home.notInCatalog('company.example'),
      );
    });

    test('an emptied box answers nothing', async ({ page }) => {
      await box(page, words).fill('someone@qq.com');
      await expect(answerOn(page)).toBeVisible();
      await page.getByRole('button', { name: words.home.clear }).click();
      await expect(answerOn(page)).toHaveCount(0);
      await expect(box(page, words)).toBeFocused();
    });
  });
}
