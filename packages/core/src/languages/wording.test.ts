import { expect, test } from 'vitest';
import { loadLanguage } from './load-language.ts';

// Guides are not looked at: they name menus as the provider prints them.
test('our own Chinese words write 账号', async () => {
  const { phrases, diagnoses } = await loadLanguage('zh-CN', { guides: [], diagnoses: true });
  const words = JSON.stringify([phrases, diagnoses]);
  expect(words).toContain('账号');
  expect(words).not.toMatch(/帐[号户]/);
});
