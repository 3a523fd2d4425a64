import { expect, test } from 'vitest';
import { nodemailerName } from './nodemailer-name.ts';

test.each([
  ['auth.password', 'auth.pass'],
  ['username', 'auth.user'],
  ['secureConnection', 'secure'],
  ['requireTls', 'requireTLS'],
  ['host', undefined],
  ['auth.user', undefined],
  ['requireTLS', undefined],
  ['pool', undefined],
])('%s: %s', (written, name) => expect(nodemailerName(written)).toBe(name));
