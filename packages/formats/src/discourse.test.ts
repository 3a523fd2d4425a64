import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { discourse } from './discourse.ts';
import { recognizeInput } from './recognize-input.ts';

const yaml = `env:
  DISCOURSE_SMTP_ADDRESS: smtp.sendgrid.net
  DISCOURSE_SMTP_PORT: 465
  DISCOURSE_SMTP_USER_NAME: apikey
  DISCOURSE_SMTP_PASSWORD: "SG.xx"
`;
const read = (text: string) => discourse.read(text)?.settings;

test('app.yml', () => {
  expect(recognizeInput(yaml)).toMatchObject({ kind: 'settings', read: { format: 'discourse' } });
  expect(read(yaml)).toMatchObject({
    host: 'smtp.sendgrid.net',
    port: 465,
    tls: 'starttls',
    user: 'apikey',
    secret: 'given',
  });
  expect(checkSettings(read(yaml) ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { tls: 'implicit' } },
  ]);
});

test.each([
  ['TLS from the start', `${yaml}  DISCOURSE_SMTP_FORCE_TLS: true\n`, { tls: 'implicit' }],
  ['no STARTTLS', `${yaml}  DISCOURSE_SMTP_ENABLE_START_TLS: false\n`, { tls: 'none' }],
  ['no port', yaml.replace('  DISCOURSE_SMTP_PORT: 465\n', ''), { port: 587 }],
  ['no check', `${yaml}  DISCOURSE_SMTP_OPENSSL_VERIFY_MODE: none\n`, { certificateCheck: 'off' }],
  [
    'a wrong name',
    yaml.replace('USER_NAME', 'USERNAME'),
    { unknownOptions: { DISCOURSE_SMTP_USERNAME: 'DISCOURSE_SMTP_USER_NAME' } },
  ],
  ['a file', 'DISCOURSE_SMTP_ADDRESS=a.example\nDISCOURSE_SMTP_PORT=587', { host: 'a.example' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'DISCOURSE_SMTP_HOST=a.example\nDISCOURSE_SMTP_PORT_NUMBER=587',
  'DISCOURSE_SMTP_ADDRESS: is not set',
  'Error: DISCOURSE_SMTP_PORT: 465 failed',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('what is missing comes behind the port, as its neighbours are written', () => {
  expect(discourse.correct(yaml, { tls: 'implicit' })).toBe(
    yaml.replace('465\n', '465\n  DISCOURSE_SMTP_FORCE_TLS: true\n'),
  );
  const list = 'environment:\n  - "DISCOURSE_SMTP_PORT=465"\n  - DISCOURSE_SMTP_ADDRESS=a\n';
  expect(discourse.correct(list, { tls: 'implicit' })).toBe(
    list.replace('465"\n', '465"\n  - "DISCOURSE_SMTP_FORCE_TLS=true"\n'),
  );
});
