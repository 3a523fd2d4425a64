import { z } from 'zod';
import type { LocalizedText } from '../../src/provider.ts';
import { closest } from '../closest.ts';

/** What the schema itself says where its form does not say enough, in Chinese. */
const chinese: Readonly<Record<string, string>> = {
  'must not be empty or start or end with a blank': '不能为空，首尾不能有空格',
  'must be lower-case words joined by hyphens, beginning with a letter':
    '应为小写英文单词，用连字符连接，以字母开头',
  'must be area/what-is-wrong': '应为“领域/问题”的形式，如 auth/bad-credentials',
  'must be a country in two capital letters, like CN': '应为两个大写字母的国家或地区代码，如 CN',
  'must be an https:// address': '应为 https:// 网址',
  'must be a web address': '应为网址',
  'must be a day as YYYY-MM-DD': '应为 YYYY-MM-DD 形式的日期',
  'must be YYYY, YYYY-MM or YYYY-MM-DD': '应为 YYYY、YYYY-MM 或 YYYY-MM-DD',
  'must be a lower-case host name': '应为小写的主机名',
  'must be a lower-case host name, with %REGION% and %ACCOUNT% as the only placeholders':
    '应为小写的主机名，占位符只能用 %REGION% 和 %ACCOUNT%',
  'must be example.com or *.example.com, lower case': '应为小写的 example.com 或 *.example.com',
  'must be lower case': '应为小写',
  'must be relative to the domain: @, or labels in lower case':
    '应是相对于域名的主机记录：@，或小写的名称',
  'must be the mechanisms alone (include:spf.example.com), without v=spf1 and all':
    '应只写机制（include:spf.example.com），不带 v=spf1 和 all',
  'must be host:port and implicit, starttls or none':
    '应为“主机:端口”加 implicit、starttls 或 none',
  'needs spf or records': '需要 spf 或 records',
  'needs all, any, errorCode or enhanced: a bare reply code proves nothing':
    '需要 all、any、errorCode 或 enhanced：单凭应答代码说明不了什么',
};

/** What was expected, in one clause. */
export function expectation(issue: z.core.$ZodIssue, actual: unknown): LocalizedText {
  if (issue.code === 'invalid_union') {
    const options = issue.errors.flat().map((each) => expectation(each, null));
    const each = (locale: keyof LocalizedText) => [...new Set(options.map((text) => text[locale]))];
    return { en: each('en').join(', or '), 'zh-CN': each('zh-CN').join('，或') };
  }
  if (issue.code === 'invalid_value' && typeof actual === 'string') {
    const values = issue.values.filter((value) => typeof value === 'string');
    const near = closest(actual, values);
    if (near !== undefined) return { en: `did you mean "${near}"?`, 'zh-CN': `是不是 "${near}"？` };
  }
  const missing = actual === undefined;
  const inChinese = missing ? '缺失，' : '';
  const inEnglish = missing ? 'is missing, ' : '';
  if (issue.code === 'invalid_type')
    return {
      en: `${inEnglish}expected ${issue.expected}`,
      'zh-CN': `${inChinese}应为 ${issue.expected}`,
    };
  const ownWords = chinese[issue.message];
  const words = ownWords ?? said(z.locales.zhCN().localeError(issue as z.core.$ZodRawIssue));
  return {
    en: inEnglish + issue.message.replace(/^Invalid (?:input|option|string): /, ''),
    'zh-CN': inChinese + words.replace(/^无效(?:输入|选项|字符串)：/, ''),
  };
}

function said(message: string | { message: string } | null | undefined): string {
  return typeof message === 'string' ? message : (message?.message ?? '不符合要求');
}
