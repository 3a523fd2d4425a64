import { expect, test } from 'vitest';
import { formatUsername, getProvider, loadLanguage, resolveSettings } from './index.ts';

test.each([
  ['mailhog', {}, 'none is needed', '不需要填写'],
  ['mailpit', {}, 'none is needed', '不需要填写'],
  [
    'mailgun',
    {},
    'the user name that the service shows with the secret',
    '服务与密钥一同给出的用户名',
  ],
  ['qq-mail', {}, 'your full address', '完整邮箱地址'],
  ['qq-mail', { address: 'someone@qq.com' }, 'someone@qq.com', 'someone@qq.com'],
  ['sendgrid', {}, 'apikey', 'apikey'],
  // Who may sign in by address of the network still has a name where a password is asked for.
  ['google-smtp-relay', {}, 'your full address', '完整邮箱地址'],
])('%s %j: %s', async (id, options, ...texts) => {
  const provider = getProvider(id);
  const [server] = (provider && resolveSettings(provider, options).value?.servers) ?? [];
  for (const [place, locale] of (['en', 'zh-CN'] as const).entries()) {
    const language = await loadLanguage(locale, { guides: [id], diagnoses: false });
    const guide = language.guides[id];
    expect(server && guide && formatUsername(server, guide, language)).toBe(texts[place]);
  }
});
