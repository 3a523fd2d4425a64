import { expect, test } from 'vitest';
import { mattermost } from './mattermost.ts';

const file = `{
  "EmailSettings": {
    "FeedbackEmail": "a@gmail.com",
    "SMTPUsername": "a@gmail.com",
    "SMTPPassword": "secret",
    "SMTPServer": "smtp.gmail.com",
    "SMTPPort": "465",
    "ConnectionSecurity": "TLS"
  }
}
`;
const variables = `MM_EMAILSETTINGS_SMTPSERVER=smtp.gmail.com
MM_EMAILSETTINGS_SMTPPORT=465
MM_EMAILSETTINGS_SMTPUSERNAME=a@gmail.com
MM_EMAILSETTINGS_SMTPPASSWORD=secret
MM_EMAILSETTINGS_CONNECTIONSECURITY=TLS
MM_EMAILSETTINGS_FEEDBACKEMAIL=a@gmail.com
`;
const read = (text: string) => mattermost.read(text)?.settings;

test.each([file, variables])('%s', (text) => {
  expect(read(text)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'implicit',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
  expect(mattermost.correct(text, { port: 587, tls: 'starttls' })).toBe(
    text.replace('465', '587').replace(/TLS(?="?\n)/, 'STARTTLS'),
  );
});

test.each([
  ['STARTTLS', file.replace('"TLS"', '"STARTTLS"'), { tls: 'starttls' }],
  ['nothing', file.replace('"TLS"', '""'), { tls: 'none' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('a variable that is missing is added under its whole name', () => {
  const text = variables.replace('MM_EMAILSETTINGS_CONNECTIONSECURITY=TLS\n', '');
  expect(mattermost.correct(text, { tls: 'implicit' })).toBe(
    text.replace('465\n', '465\nMM_EMAILSETTINGS_CONNECTIONSECURITY=TLS\n'),
  );
});

test.each([
  '',
  '{ "EmailSettings": { "SmtpServer": "a" } }',
  'EmailSettings: SMTPServer is missing',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});
