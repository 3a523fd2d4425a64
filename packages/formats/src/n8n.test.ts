import { expect, test } from 'vitest';
import { n8n } from './n8n.ts';

const file = `N8N_EMAIL_MODE=smtp
N8N_SMTP_HOST=smtp.gmail.com
N8N_SMTP_PORT=587
N8N_SMTP_USER=a@gmail.com
N8N_SMTP_PASS=secret
`;
const read = (text: string) => n8n.read(text)?.settings;

test.each([
  ['on unless it is switched off', file, { host: 'smtp.gmail.com', port: 587, tls: 'implicit' }],
  ['off', `${file}N8N_SMTP_SSL=false\n`, { tls: 'starttls' }],
  ['both off', `${file}N8N_SMTP_SSL=false\nN8N_SMTP_STARTTLS=false\n`, { tls: 'none' }],
  ['no port', file.replace('N8N_SMTP_PORT=587\n', ''), { port: 465 }],
  ['a variable', `${file}N8N_SMTP_SSL=\${SSL}\n`, { port: 587 }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('what is only known when the program runs is unknown', () => {
  expect(read(`${file}N8N_SMTP_SSL=\${SSL}\n`)?.tls).toBeUndefined();
});

test.each(['', 'N8N_HOST=a.example\nN8N_PORT=5678', 'N8N_SMTP_HOST: missing'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('the switch that is on by itself is written down to be switched off', () => {
  expect(n8n.correct(file, { tls: 'starttls' })).toBe(
    file.replace('587\n', '587\nN8N_SMTP_SSL=false\n'),
  );
  expect(n8n.correct(file, { port: 465, tls: 'implicit' })).toBe(file.replace('587', '465'));
});
