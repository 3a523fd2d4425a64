import { expect, test } from 'vitest';
import { grafana } from './grafana.ts';

const file = `[server]
host = example.com
[smtp]
enabled = true
host = smtp.gmail.com:587
user = a@gmail.com
password = """#secret"""
;cert_file =
skip_verify = false
from_address = a@gmail.com
`;
const read = (text: string) => grafana.read(text)?.settings;

test('grafana.ini', () => {
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
  ['465', file.replace('587', '465'), { tls: 'implicit' }],
  ['no STARTTLS', `${file}startTLS_policy = NoStartTLS\n`, { tls: 'none' }],
  [
    'no check',
    file.replace('skip_verify = false', 'skip_verify = true'),
    { certificateCheck: 'off' },
  ],
  [
    'a wrong name',
    file.replace('user =', 'username ='),
    { user: 'a@gmail.com', unknownOptions: { 'smtp.username': 'smtp.user' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', '[server]\nhost = a\nuser = b', 'host = a\nuser = b'])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place: host and port are one value', () => {
  expect(grafana.correct(file, { host: 'smtp.qq.com', port: 465 })).toBe(
    file.replace('smtp.gmail.com:587', 'smtp.qq.com:465'),
  );
  expect(
    grafana.correct(file.replace('user =', 'username ='), {
      options: { 'smtp.username': 'smtp.user' },
    }),
  ).toBe(file);
});
