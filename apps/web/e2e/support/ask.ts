import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../src/words/words.ts';

/** Opens the home page and waits until its box answers. */
export async function openHome(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/`);
  await page.locator('.understood').waitFor({ state: 'attached' });
}

/** The box, found by its label. */
export function box(page: Page, words: Words): Locator {
  return page.getByLabel(words.home.label);
}

/** The answer, without what stands around it. */
export function answerOn(page: Page): Locator {
  return page.locator('.answer');
}
