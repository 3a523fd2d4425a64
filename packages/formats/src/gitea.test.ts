import { expect, test } from 'vitest';
import { gitea } from './gitea.ts';

const file = `[mailer]
ENABLED   = true
PROTOCOL  = smtps
SMTP_ADDR = smtp.qq.com
SMTP_PORT = 465
USER      = a@qq.com
PASSWD    = \`se;cret\`
FROM      = "Gitea" <a@qq.com>
[service]
HOST = x
`;
const read = (text: string) => gitea.read(text)?.settings;

test('app.ini', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.qq.com',
    port: 465,
    tls: 'implicit',
    user: 'a@qq.com',
    from: '"Gitea" <a@qq.com>',
    secret: 'given',
  });
});

test.each([
  ['STARTTLS', file.replace('smtps', 'smtp+starttls'), { tls: 'starttls' }],
  ['no encryption', file.replace('smtps', 'smtp'), { tls: 'none' }],
  [
    'the port decides',
    file.replace('PROTOCOL  = smtps\n', '').replace('465', '587'),
    { tls: 'starttls' },
  ],
  [
    'the old keys',
    '[mailer]\nHOST = smtp.qq.com:465\nIS_TLS_ENABLED = true\n',
    { host: 'smtp.qq.com', port: 465, tls: 'implicit' },
  ],
  [
    'no check',
    `${file.replace('[service]', 'FORCE_TRUST_SERVER_CERT = true\n[service]')}`,
    { certificateCheck: 'off' },
  ],
  [
    'a wrong name',
    file.replace('PASSWD  ', 'PASSWORD'),
    { unknownOptions: { 'mailer.PASSWORD': 'mailer.PASSWD' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', '[mailer]\n', '[database]\nHOST = a\nUSER = b'])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('variables', () => {
  const text = '- GITEA__mailer__SMTP_ADDR=a.example\n- GITEA__mailer__SMTP_PORT=465\n';
  expect(read(text)).toMatchObject({ host: 'a.example', port: 465, tls: 'implicit' });
  expect(gitea.correct(text, { port: 587, tls: 'starttls' })).toBe(
    text.replace('465\n', '587\n- GITEA__mailer__PROTOCOL=smtp+starttls\n'),
  );
  expect(read('GITEA__database__HOST=a\nGITEA__database__USER=b\n')).toBeUndefined();
});

test('corrected in place', () => {
  expect(gitea.correct(file, { port: 587, tls: 'starttls' })).toBe(
    file.replace('465', '587').replace('smtps', 'smtp+starttls'),
  );
});
