import { expect, test } from 'vitest';
import { alertmanager } from './alertmanager.ts';
import { recognizeInput } from './recognize-input.ts';

const file = `global:
  smtp_smarthost: 'smtp.gmail.com:587'
  smtp_from: 'a@gmail.com'
  smtp_auth_username: 'a@gmail.com'
  smtp_auth_password: 'secret'
`;
const receiver = `receivers:
- name: mail
  email_configs:
  - to: b@gmail.com
    smarthost: smtp.gmail.com:465
    auth_username: a@gmail.com
    require_tls: false
`;
const read = (text: string) => alertmanager.read(text)?.settings;

test('global settings', () => {
  expect(recognizeInput(file)).toMatchObject({
    kind: 'settings',
    read: { format: 'alertmanager' },
  });
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  ['465 alone', file.replace('587', '465'), { tls: 'implicit' }],
  [
    '465, not required',
    `${file.replace('587', '465')}  smtp_require_tls: false\n`,
    { tls: 'implicit' },
  ],
  ['587, not required', `${file}  smtp_require_tls: false\n`, { tls: 'none' }],
  ['forced', `${file}  smtp_force_implicit_tls: true\n`, { tls: 'implicit' }],
  [
    'not forced',
    `${file.replace('587', '465')}  smtp_force_implicit_tls: false\n`,
    { tls: 'starttls' },
  ],
  [
    'no check',
    `${file}  smtp_tls_config:\n    insecure_skip_verify: true\n`,
    { certificateCheck: 'off' },
  ],
  ['a receiver', receiver, { host: 'smtp.gmail.com', port: 465, tls: 'implicit' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'global:\n  resolve_timeout: 5m\n',
  'smtp_smarthost: invalid address, no port given',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(alertmanager.correct(`${file}  smtp_require_tls: false\n`, { tls: 'starttls' })).toBe(
    `${file}  smtp_require_tls: true\n`,
  );
  expect(alertmanager.correct(receiver, { port: 587, tls: 'starttls' })).toBe(
    receiver.replace('465', '587').replace('false', 'true'),
  );
});
