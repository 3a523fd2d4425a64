import { expect, test } from 'vitest';
import { settingsChange } from './settings-change.ts';

const expected = {
  expectedHost: 'smtp.qq.com',
  expectedPort: '465',
  expectedTls: 'implicit',
  user: 'a@qq.com',
};

test.each([
  ['tls/wrong-mode', { ...expected, port: '465' }, { tls: 'implicit' }],
  ['tls/wrong-mode', { ...expected, port: '2525' }, { port: 465, tls: 'implicit' }],
  ['config/wrong-port', expected, { port: 465, tls: 'implicit' }],
  ['config/wrong-host', expected, { host: 'smtp.qq.com', port: 465, tls: 'implicit' }],
  ['config/wrong-host', { expectedHost: 'smtp.qq.com' }, { host: 'smtp.qq.com' }],
  ['sender/mismatch', expected, { from: 'a@qq.com' }],
  ['sender/mismatch', { user: 'apikey' }, {}],
  [
    'tls/plaintext',
    { expectedPort: '587', expectedTls: 'starttls' },
    { port: 587, tls: 'starttls' },
  ],
  ['net/port-blocked', { ...expected, port: '25' }, { port: 465, tls: 'implicit' }],
  ['net/port-blocked', { ...expected, port: '587' }, {}],
  ['sender/invalid', { from: 'My Shop', user: 'a@qq.com' }, { from: 'a@qq.com' }],
  ['sender/invalid', { from: 'b@qq.com', user: 'a@qq.com' }, {}],
  ['auth/username-form', { expectedUser: 'apikey' }, { user: 'apikey' }],
  ['auth/username-form', {}, {}],
  ['auth/secret-malformed', {}, { secret: 'trimmed' }],
  ['tls/verification-off', {}, { certificateCheck: 'on' }],
  [
    'config/unknown-option',
    { option: 'username, password', expectedOption: 'auth.user, auth.pass' },
    { options: { username: 'auth.user', password: 'auth.pass' } },
  ],
  ['tls/wrong-mode', {}, {}],
  ['config/wrong-port', {}, {}],
  ['config/wrong-host', {}, {}],
  ['config/wrong-host', { expectedPort: '465', expectedTls: 'implicit' }, {}],
  ['auth/bad-credentials', expected, {}],
])('%s with %j', (id, args, change) => {
  expect(settingsChange({ id, confidence: 'certain', args, facts: [] })).toEqual(change);
});
