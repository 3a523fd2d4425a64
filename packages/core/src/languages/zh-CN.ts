import { texts } from '../generated/diagnosis-texts-zh-CN.ts';
import { dns } from '../generated/dns.ts';
import { allGuides } from '../generated/providers/zh-CN/all-guides.ts';
import { sources } from '../generated/sources.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases-zh-CN.ts';

export const zhCN: Language = {
  locale: 'zh-CN',
  diagnoses: texts(),
  guides: allGuides(),
  sources: sources(),
  dns: dns(),
  phrases,
};
