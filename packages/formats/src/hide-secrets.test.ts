import { expect, test } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';
import { readSettings } from './read-settings.ts';

const hide = (text: string) => hideSecrets(text, readSettings(text));

test.each([
  ['msmtp', 'account a\nhost smtp.qq.com\ntls on\npassword hunter2secret\n'],
  ['three quotes', '[smtp]\nhost = a:587\npassword = """hunter2secret"""\n'],
  ['Gitea', '[mailer]\nSMTP_ADDR = a\nPASSWD = `hunter2secret`\n'],
  ['Postfix', 'relayhost = [a]:587\nsmtp_sasl_password_maps = static:a@b.c:hunter2secret\n'],
  ['a table beside it', 'relayhost = [a]:587\n\n[a]:587 a@b.c:hunter2secret\n'],
  ['Exim', 'route_list = * a.b\ndriver = smtp\nclient_send = : a : hunter2secret\n'],
  ['a variable in Go', 'pass := "hunter2secret"\nd := gomail.NewDialer("a", 465, "b", pass)\n'],
  ['Django', "EMAIL_HOST = 'a'\nEMAIL_HOST_PASSWORD = 'hunter2secret'\n"],
])('%s', (_, text) => {
  const { text: safe, removed } = hide(text);
  expect(safe).toBe(text.replace('hunter2secret', '‹secret:13-characters›'));
  expect(removed).toBe(1);
});

test.each([
  "EMAIL_HOST = 'a'\nEMAIL_HOST_PASSWORD = os.environ['P']\n",
  'c := new SmtpClient();\nc.Connect("a", 465);\nc.Authenticate(user, password);',
  'SMTP_HOST=a\nSMTP_PASS=undefined',
  'SMTP_HOST=a\nSMTP_PASS=',
])('%j has no secret', (text) => {
  expect(hide(text)).toEqual({ text, removed: 0 });
});
