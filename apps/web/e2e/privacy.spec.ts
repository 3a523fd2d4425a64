import { expect, type Page, test } from '@playwright/test';
import { answerOn, box, openHome } from './support/ask.ts';
import { locales } from './support/locales.ts';

/** Collects what the browser forbids; the script is Playwright's and runs before the page's own policy. */
async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(globalThis, 'reportViolation') as (text: string) => void;
      report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

const secret = 'hunter22-not-shown';
const texts = [
  'someone@qq.com',
  '网易',
  '535 Login Fail. Please enter your authorization code to login.',
  `{ host: 'smtp.163.com', port: 465, secure: false, auth: { user: 'a@163.com', pass: '${secret}' } }`,
];

for (const { locale, words } of locales) {
  test(`${locale}: answering makes no request, keeps nothing, and breaks no policy`, async ({
    page,
  }) => {
    const violations = await watchPolicy(page);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await openHome(page, locale);
    await page.waitForLoadState('networkidle');
    const address = page.url();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    for (const text of texts) {
      await box(page, words).fill(text);
      await page.getByRole('button', { name: words.home.submit }).click();
      await expect(answerOn(page)).toBeVisible();
    }
    expect(requests).toEqual([]);
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test(`${locale}: a secret is taken out and counted`, async ({ page }) => {
    await openHome(page, locale);
    await box(page, words).fill(texts[3] ?? '');
    await expect(page.locator('.understood')).toContainText(words.home.removed(1));
    await answerOn(page).locator('summary').click();
    await expect(answerOn(page).locator('details')).toContainText('‹secret:');
    expect(await answerOn(page).innerHTML()).not.toContain(secret);
  });

  test(`${locale}: only the files of this locale are loaded, all from this host`, async ({
    page,
    baseURL,
  }) => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await openHome(page, locale);
    await page.waitForLoadState('networkidle');
    const other = locale === 'en' ? 'zh-CN' : 'en';
    expect(urls.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    expect(urls.filter((url) => url.includes(`-${other}.`))).toEqual([]);
    expect(urls.some((url) => url.includes(`answer-box-${locale}.`))).toBe(true);
    expect(urls.some((url) => url.includes(`answers-${locale}.`))).toBe(true);
  });
}

for (const [what, run, directive] of [
  ['a request', () => void fetch('/en/').catch(() => {}), 'connect-src'],
  [
    'an image from elsewhere',
    () => document.createElement('img').setAttribute('src', 'https://example.com/x.png'),
    'img-src',
  ],
  [
    'markup written by a script',
    () => {
      const target = document.createElement('p');
      try {
        target.innerHTML = '<b>bold</b>';
      } catch {
        // Trusted Types throw as well as report.
      }
    },
    'require-trusted-types-for',
  ],
  [
    'a style in the page',
    () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
    'style-src-elem',
  ],
] as const) {
  test(`the policy forbids ${what}`, async ({ page }) => {
    const violations = await watchPolicy(page);
    await page.goto('/en/');
    await page.evaluate(run);
    await expect.poll(() => violations.join('\n')).toContain(directive);
  });
}
