import { expect, test } from 'vitest';
import { django } from './django.ts';

const settings = `import os
EMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'
EMAIL_HOST = 'smtp.gmail.com'
EMAIL_PORT = 587  # STARTTLS
EMAIL_USE_TLS = True
EMAIL_HOST_USER = 'a@gmail.com'
EMAIL_HOST_PASSWORD = os.environ['EMAIL_PASSWORD']
DEFAULT_FROM_EMAIL = 'Shop <a@gmail.com>'
`;
const read = (text: string) => django.read(text)?.settings;

test('settings.py', () => {
  expect(read(settings)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'Shop <a@gmail.com>',
    secret: 'given',
  });
});

test.each([
  [
    'no switch: not encrypted, port 25',
    "EMAIL_HOST = 'a.example'\nEMAIL_HOST_USER = 'a'\n",
    { tls: 'none', port: 25 },
  ],
  [
    'both switches',
    'EMAIL_PORT = 465\nEMAIL_USE_TLS = True\nEMAIL_USE_SSL = True\n',
    { contradiction: 'EMAIL_USE_TLS, EMAIL_USE_SSL' },
  ],
  ['no host: localhost', "EMAIL_PORT = 587\nEMAIL_HOST_USER = 'a'\n", { hostUnset: 'localhost' }],
  [
    'a wrong name',
    "EMAIL_HOST = 'a.example'\nEMAIL_USER = 'a'\n",
    { user: 'a', unknownOptions: { EMAIL_USER: 'EMAIL_HOST_USER' } },
  ],
  [
    'a port that is none',
    "EMAIL_HOST = 'a.example'\nEMAIL_PORT = 'smtp'\n",
    { invalidPort: 'smtp' },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'EMAIL_HOST=smtp.qq.com\nEMAIL_PORT=465',
  'x = 1\ny = 2',
  "DB_HOST = 'a'\nDB_PORT = 1",
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a switch that depends on the environment is not known', () => {
  expect(read(settings.replace('True', "env.bool('TLS')"))).not.toHaveProperty('tls');
});

test('corrected in place', () => {
  const change = { port: 465, tls: 'implicit', from: 'b@gmail.com' } as const;
  expect(django.correct(settings, change)).toBe(
    settings
      .replace('587', '465')
      .replace('STARTTLS\n', 'STARTTLS\nEMAIL_USE_SSL = True\n')
      .replace('USE_TLS = True', 'USE_TLS = False')
      .replace('Shop <a@gmail.com>', 'b@gmail.com'),
  );
});
