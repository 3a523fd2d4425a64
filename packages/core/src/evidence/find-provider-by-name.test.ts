import { expect, test } from 'vitest';
import { findProviderByName } from './find-provider-by-name.ts';
import { fold } from './fold.ts';

test.each([
  ['使用126邮箱发送失败', 'netease-126'],
  ['QQ邮箱 535', 'qq-mail'],
  ['qq 邮箱', 'qq-mail'],
  ['腾讯企业邮箱 535', 'tencent-exmail'],
  ['阿里企业邮', 'aliyun-qiye'],
  ['网易企业邮箱', 'netease-qiye'],
  ['飞书邮箱', 'feishu-mail'],
  ['I use Gmail with Django', 'gmail'],
  ['Office 365 says', 'microsoft-365'],
  ['M365 tenant', undefined],
  ['via AWS SES', 'amazon-ses'],
  ['from Gmail to Hotmail', undefined],
  ['X-Mailer: Microsoft Outlook 16.0', undefined],
  ['阿里云服务器 发送邮件超时', undefined],
  ['1163邮箱', undefined],
  ['', undefined],
])('%s: %s', (text, id) => {
  expect(findProviderByName(fold(text))?.id).toBe(id);
});
