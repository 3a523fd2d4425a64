import { expect, test } from 'vitest';
import { factsOfOptions, hasNoValue, validPort } from './facts-of-options.ts';

test.each<[object, object]>([
  [{ port: 465, secure: true, auth: { user: 'a', pass: 'b' } }, {}],
  [{ port: '465' }, {}],
  [{ port: '' }, {}],
  [{ port: 'smtp' }, { invalidPort: 'smtp' }],
  [{ port: Number.NaN }, { invalidPort: 'NaN' }],
  [{ host: undefined }, { hostUnset: 'localhost' }],
  [{ host: '' }, { hostUnset: 'localhost' }],
  [{ host: 'smtp.qq.com' }, {}],
  [{ tls: { rejectUnauthorized: false } }, { certificateCheck: 'off' }],
  [{ tls: 'starttls' }, {}],
  [{ tls: 'starttls', onlyTls: 'starttls' }, { onlyTls: 'starttls' }],
  [{ secure: true, requireTLS: true }, { contradiction: 'secure, requireTLS' }],
  [{ secure: false, requireTLS: true }, {}],
  [{ auth: { user: 'a', pass: 'b ' } }, { secretFault: 'blanks' }],
  [{ auth: { username: 'a' } }, { unknownOptions: { 'auth.username': 'auth.user' } }],
  [{ auth: { username: undefined } }, {}],
])('%j', (options, facts) => {
  expect(factsOfOptions(options)).toEqual(facts);
});

test.each([
  [465, 465],
  ['587', 587],
  [0, undefined],
  [65536, undefined],
  [4.5, undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is the port %s', (port, valid) => expect(validPort(port)).toBe(valid));

test.each([
  [{ host: undefined }, true],
  [{ host: ' ' }, true],
  [{ host: 'None' }, true],
  [{ host: 'a' }, false],
  [{}, false],
])('%j has no value: %s', (options, none) => expect(hasNoValue(options, 'host')).toBe(none));
