import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { secretOfAnotherLength } from './secret-of-another-length.ts';

function run(host: string, pass: string, text = '') {
  const evidence = readEvidence({
    settings: { host, auth: { user: 'a@example.org', pass } },
    text,
  });
  return secretOfAnotherLength(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each([
  ['smtp.qq.com', '12345678'],
  ['smtp.gmail.com', 'Tr0ub4dor&3'],
])('%s: an account password', (host, pass) => {
  const found = run(host, pass);
  expect(found).toMatchObject([{ diagnosis: 'auth/app-password-required', atMost: 'likely' }]);
  expect(JSON.stringify(found)).not.toContain(pass);
});

test.each([
  ['an app password', 'smtp.qq.com', 'abcdefghijklmnop'],
  ['in four groups', 'smtp.gmail.com', 'abcd efgh ijkl mnop'],
  ['a stand-in', 'smtp.gmail.com', 'your-app-password'],
  ['an unknown length', 'smtp.office365.com', 'Tr0ub4dor&3'],
  ['an unknown server', 'mail.example.org', 'Tr0ub4dor&3'],
  ['after a reply', 'smtp.qq.com', '12345678', '535 Login fail'],
])('%s: nothing', (_, host, pass, text = '') => {
  expect(run(host, pass, text)).toEqual([]);
});
