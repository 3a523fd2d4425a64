import { expect, test } from 'vitest';
import { ghost } from './ghost.ts';

const file = `mail__transport=SMTP
mail__options__host=smtp.mailgun.org
mail__options__port=465
mail__options__secure=true
mail__options__auth__user=a@b.example
mail__options__auth__pass=secret
mail__from=a@b.example
`;
const read = (text: string) => ghost.read(text)?.settings;

test('variables', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.mailgun.org',
    port: 465,
    tls: 'implicit',
    user: 'a@b.example',
    from: 'a@b.example',
    secret: 'given',
  });
});

const secure = 'mail__options__secure=true\n';

test.each([
  ['the port decides', file.replace(secure, ''), { tls: 'implicit' }],
  ['not secure', file.replace('true', 'false'), { tls: 'starttls' }],
  [
    'required',
    file.replace(secure, 'mail__options__requireTLS=true\n').replace('465', '587'),
    { tls: 'starttls' },
  ],
  [
    'ignored',
    file.replace('true', 'false\nmail__options__ignoreTLS=true').replace('465', '587'),
    { tls: 'none' },
  ],
  [
    'a wrong name',
    file.replace('auth__user', 'user'),
    { unknownOptions: { mail__options__user: 'mail__options__auth__user' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'database__connection__host=db\nurl=https://a.example', 'mail__options is missing'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place', () => {
  expect(ghost.correct(file, { port: 587, tls: 'starttls' })).toBe(
    file.replace('465', '587').replace('true', 'false'),
  );
});
