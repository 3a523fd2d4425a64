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
  ['tls/wrong-mode', {}, {}],
  ['config/wrong-port', {}, {}],
  ['config/wrong-host', {}, {}],
  ['config/wrong-host', { expectedPort: '465', expectedTls: 'implicit' }, {}],
  ['auth/bad-credentials', expected, {}],
])('%s with %j', (id, args, change) => {
  expect(settingsChange({ id, confidence: 'certain', args, facts: [] })).toEqual(change);
});
