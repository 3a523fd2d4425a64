import { describe, expect, test } from 'vitest';
import { findProviderByLink, findProviderInText } from './find-provider-in-text.ts';

describe('findProviderInText', () => {
  test.each([
    ['connect etimedout smtp.qq.com:465', 'qq-mail'],
    ['relay=smtp.gmail.com[142.250.1.108]:587', 'gmail'],
    ['host: "smtp.exmail.qq.com"', 'tencent-exmail'],
    ['first smtp.example.org then smtp.163.com', 'netease-163'],
    ['smtps://smtp.qq.com', undefined],
    ['someone@smtp.qq.com', undefined],
    ['xsmtp.qq.com', undefined],
    ['smtp.qq.com.example.org', undefined],
    ['', undefined],
  ])('%j: %s', (folded, id) => {
    expect(findProviderInText(folded)?.id).toBe(id);
  });
});

describe('findProviderByLink', () => {
  test.each([
    ['more information is available at http://service.mail.qq.com/cgi-bin/help', 'qq-mail'],
    ['see https://mail.163.com/', 'netease-163'],
    ['see https://qq.com.example.org/', undefined],
    ['see https://myqq.com/', undefined],
    ['see service.mail.qq.com', undefined],
    ['', undefined],
  ])('%j: %s', (folded, id) => {
    expect(findProviderByLink(folded)?.id).toBe(id);
  });
});
