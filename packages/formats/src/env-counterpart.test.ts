import { expect, test } from 'vitest';
import { env } from './env.ts';

const correct = (text: string, tls: 'implicit' | 'starttls') => env.correct(text, { tls });

test.each([
  [
    'SMTP_SERVER=a.example\nSMTP_PORT=465\nSMTP_ENABLE_STARTTLS=always\n',
    'implicit',
    'SMTP_SERVER=a.example\nSMTP_PORT=465\nSMTP_ENABLE_STARTTLS=never\nSMTP_TLS=true\n',
  ],
  [
    'EMAIL_HOST=a.example\nexport EMAIL_USE_TLS=True',
    'implicit',
    'EMAIL_HOST=a.example\nexport EMAIL_USE_TLS=False\nexport EMAIL_USE_SSL=True',
  ],
  [
    'EMAIL_HOST=a.example\nEMAIL_USE_SSL=1',
    'starttls',
    'EMAIL_HOST=a.example\nEMAIL_USE_SSL=0\nEMAIL_USE_TLS=1',
  ],
] as const)('%j for %s: the other switch is set', (text, tls, mended) => {
  expect(correct(text, tls)).toBe(mended);
});

test.each([
  ['SMTP_HOST=a.example\nSMTP_TLS=true', 'starttls', 'SMTP_HOST=a.example\nSMTP_TLS=false'],
  ['SMTP_HOST=a.example\nSMTP_TLS=false', 'implicit', 'SMTP_HOST=a.example\nSMTP_TLS=true'],
  ['SMTP_HOST=a.example\nSMTP_SECURE=true', 'starttls', 'SMTP_HOST=a.example\nSMTP_SECURE=false'],
  [
    'EMAIL_USE_TLS=True\nEMAIL_USE_SSL=False',
    'implicit',
    'EMAIL_USE_TLS=False\nEMAIL_USE_SSL=True',
  ],
] as const)('%j for %s: nothing is added', (text, tls, mended) => {
  expect(correct(text, tls)).toBe(mended);
});
