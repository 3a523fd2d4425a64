import { expect, test } from 'vitest';
import { readEvidence } from '../evidence/read-evidence.ts';
import { unknownOption } from './unknown-option.ts';

const run = (settings: object) => unknownOption(readEvidence({ settings }), undefined, []);

test.each([
  [
    { unknownOptions: { EMAIL_USER: 'EMAIL_HOST_USER' } },
    { option: 'EMAIL_USER', expectedOption: 'EMAIL_HOST_USER' },
  ],
  [
    { auth: { username: 'a', password: 'b' } },
    { option: 'auth.username, auth.password', expectedOption: 'auth.user, auth.pass' },
  ],
])('%j', (settings, args) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'config/unknown-option', args }]);
});

test.each([{}, { auth: { user: 'a', pass: 'b' } }, { auth: { type: 'OAuth2', user: 'a' } }])(
  '%j: nothing',
  (settings) => {
    expect(run(settings)).toEqual([]);
  },
);
