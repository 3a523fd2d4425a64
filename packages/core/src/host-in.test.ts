import { expect, test } from 'vitest';
import { hostIn } from './host-in.ts';

test.each([
  ['smtp.qq.com', 'smtp.qq.com'],
  [' SMTP.QQ.com. ', 'smtp.qq.com'],
  ['smtp.qq.com:465', 'smtp.qq.com'],
  ['https://mail.qq.com', 'mail.qq.com'],
  ['https://mail.google.com/mail/u/0/?tab=rm#inbox', 'mail.google.com'],
  ['imaps://imap.gmail.com:993/', 'imap.gmail.com'],
  ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['https://user:secret@mail.qq.com', undefined],
  ['someone@qq.com', undefined],
  ['qq', undefined],
  ['127.0.0.1:25', undefined],
  ['smtp.qq.com is down', undefined],
  ['https://', undefined],
  ['', undefined],
])('%j: %s', (text, host) => {
  expect(hostIn(text)).toBe(host);
});
