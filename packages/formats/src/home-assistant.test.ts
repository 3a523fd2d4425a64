import { expect, test } from 'vitest';
import { homeAssistant } from './home-assistant.ts';

const file = `notify:
  - name: mail
    platform: smtp
    server: "smtp.gmail.com"
    port: 465
    encryption: starttls
    sender: a@gmail.com
    username: "a@gmail.com"
    password: "secret"
    recipient:
      - b@gmail.com
  - name: other
    platform: rest
    server: c.example
`;
const read = (text: string) => homeAssistant.read(text)?.settings;

test('the entry of the platform', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  ['TLS from the start', file.replace('starttls', 'tls'), { tls: 'implicit' }],
  ['none', file.replace('starttls', 'none'), { tls: 'none' }],
  ['not said', file.replace('    encryption: starttls\n', ''), { tls: 'starttls' }],
  ['no port', file.replace('    port: 465\n', ''), { port: 587 }],
  [
    'other sections',
    `http:\n  server: c.example\n${file.replace('    port: 465\n', '')}recorder:\n  port: 3306\n`,
    { host: 'smtp.gmail.com', port: 587 },
  ],
  [
    'without a list',
    'http:\n  port: 1\nnotify:\n  platform: smtp\n  server: a.example\nrecorder:\n  port: 2\n',
    { host: 'a.example', port: 587 },
  ],
  ['no server', file.replace('    server: "smtp.gmail.com"\n', ''), { hostUnset: 'localhost' }],
  [
    'no check',
    file.replace('sender', 'verify_ssl: false\n    sender'),
    { certificateCheck: 'off' },
  ],
  ['a stored secret', file.replace('"secret"', '!secret smtp_password'), { secret: 'given' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'notify:\n  - platform: rest\n    server: a\n', 'platform: smtp failed to set up'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place, and what is missing comes behind the port', () => {
  expect(homeAssistant.correct(file, { tls: 'implicit' })).toBe(file.replace('starttls', 'tls'));
  const text = '- port: 465\n  platform: smtp\n  server: smtp.gmail.com\n';
  expect(homeAssistant.correct(text, { tls: 'implicit' })).toBe(
    text.replace('465\n', '465\n  encryption: tls\n'),
  );
});
