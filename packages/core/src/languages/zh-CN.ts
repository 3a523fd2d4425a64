import { texts } from '../generated/diagnosis-texts-zh-CN.ts';
import { guides } from '../generated/guides-zh-CN.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases-zh-CN.ts';

export const zhCN: Language = { locale: 'zh-CN', diagnoses: texts(), guides: guides(), phrases };
